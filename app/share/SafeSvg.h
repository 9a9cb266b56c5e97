// An SVG from anywhere, made fit to be drawn.
#pragma once

#include "Result.h"

#include <QByteArray>

namespace broadside {

/// The same drawing without what a still picture does not need: scripts, animation (which would make it depend on the
/// clock), document types, foreign content, and every reference out of the file. An error when it is no well-formed
/// SVG, or would draw more than a picture does (elements that repeat each other into the millions).
[[nodiscard]] Result<QByteArray> safeSvg(const QByteArray &svg);

} // namespace broadside

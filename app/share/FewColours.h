// A picture in few colours, where all of them would make too large a file.
#pragma once

#include <QImage>

namespace broadside {

/// The picture in at most `count` colours (2–256): `kept` exactly as they are, so that flat areas and text stay clean,
/// the others chosen by median cut and mixed by error diffusion (Floyd and Steinberg 1976). The same picture gives the
/// same result.
[[nodiscard]] QImage withFewColors(const QImage &image, int count, const QList<QRgb> &kept);

} // namespace broadside

// How the state of a text is named and drawn: a word, a tone, and a mark whose shape alone tells the states apart.
#pragma once

#include "Campaign.h"
#include "Palette.h"
#include "Pill.h"

class QPainter;

namespace broadside {

[[nodiscard]] QString textStateName(TextState state);
/// One sentence: what the state means, and so what there is to do.
[[nodiscard]] QString textStateSentence(TextState state);
[[nodiscard]] Tone textStateTone(TextState state);
/// Whether somebody has something to do here: a text is a draft or stale, or missing where it is required or written in
/// another language.
[[nodiscard]] bool needsWork(const Campaign &campaign, const FieldKey &key, const Language &language);
/// A ring (missing), half a disc (draft), a disc (current), a triangle (stale) or a tick (approved), fitted into
/// `rect`.
void drawTextState(QPainter &painter, const QRectF &rect, TextState state, const Palette &palette);

} // namespace broadside

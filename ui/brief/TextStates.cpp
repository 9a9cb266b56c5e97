#include "TextStates.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace broadside {

QString textStateName(TextState state)
{
    switch (state) {
    case TextState::Missing:
        //: The state of a text that nobody has written yet
        return QCoreApplication::translate("TextStates", "missing");
    case TextState::Draft:
        //: The state of a text that is begun and not finished
        return QCoreApplication::translate("TextStates", "draft");
    case TextState::Current:
        //: The state of a translation that fits its source
        return QCoreApplication::translate("TextStates", "current");
    case TextState::Stale:
        //: The state of a translation whose source has changed since
        return QCoreApplication::translate("TextStates", "stale");
    case TextState::Approved:
        //: The state of a text that a second person has read and found good
        return QCoreApplication::translate("TextStates", "approved");
    }
    return {};
}

QString textStateSentence(TextState state)
{
    switch (state) {
    case TextState::Missing:
        return QCoreApplication::translate("TextStates", "Missing: nothing is written yet.");
    case TextState::Draft:
        return QCoreApplication::translate("TextStates", "Draft: begun, and not said to be done.");
    case TextState::Current:
        return QCoreApplication::translate("TextStates", "Current: done, and no older than its source.");
    case TextState::Stale:
        return QCoreApplication::translate("TextStates", "Stale: its source has changed since it was translated.");
    case TextState::Approved:
        return QCoreApplication::translate("TextStates", "Approved: somebody else has read it and said yes.");
    }
    return {};
}

Tone textStateTone(TextState state)
{
    switch (state) {
    case TextState::Missing:
        return Tone::Bad;
    case TextState::Draft:
    case TextState::Stale:
        return Tone::Warning;
    case TextState::Current:
    case TextState::Approved:
        return Tone::Good;
    }
    return Tone::Neutral;
}

bool needsWork(const Campaign &campaign, const FieldKey &key, const Language &language)
{
    switch (campaign.brief.state(key, language)) {
    case TextState::Missing:
        return fieldInfo(key.kind).isRequired ||
               !campaign.brief.body(key, campaign.brief.sourceOf(key)).trimmed().isEmpty();
    case TextState::Draft:
    case TextState::Stale:
        return true;
    case TextState::Current:
    case TextState::Approved:
        return false;
    }
    return false;
}

void drawTextState(QPainter &painter, const QRectF &rect, TextState state, const Palette &palette)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const double stroke = side * 0.19;
    const QRectF ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (state) {
    case TextState::Missing:
        painter.setPen(QPen(palette.muted, stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case TextState::Draft:
        painter.setPen(QPen(palette.warning, stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.warning);
        painter.drawPie(box, 270 * 16, 180 * 16);
        break;
    case TextState::Current:
        painter.setBrush(palette.good);
        painter.drawEllipse(box);
        break;
    case TextState::Stale:
        painter.setBrush(palette.warning);
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case TextState::Approved:
        painter.setPen(QPen(palette.good, side * 0.24, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{box.left() + side * 0.02, box.top() + side * 0.55},
                                       {box.left() + side * 0.36, box.top() + side * 0.88},
                                       {box.left() + side * 1.0, box.top() + side * 0.14}});
        break;
    }
    painter.restore();
}

} // namespace broadside

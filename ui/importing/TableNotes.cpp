#include "TableNotes.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadside {

namespace {

constexpr qsizetype saidNotes = 3;

struct TableNotes
{
    Q_DECLARE_TR_FUNCTIONS(TableNotes)
};

QString noteText(const TableNote &note)
{
    const QString line = QLocale().toString(note.line);
    switch (note.kind) {
    case TableNote::Kind::OpenQuote:
        return TableNotes::tr("A quotation mark on line %1 is never closed: it was read as a plain character.")
            .arg(line);
    case TableNote::Kind::MixedBytes:
        //: %1: a line's number
        return TableNotes::tr("%Ln character(s) are of another encoding and were read as Windows letters, the first "
                              "on line %1: see whether the names are right.",
                              nullptr, static_cast<int>(note.count))
            .arg(line);
    }
    Q_UNREACHABLE();
}

} // namespace

QString tableNotesText(const QList<TableNote> &notes)
{
    QStringList sentences;
    for (const TableNote &note : notes.first(std::min(saidNotes, notes.size())))
        sentences.append(noteText(note));
    if (notes.size() > saidNotes)
        sentences.append(
            TableNotes::tr("And %Ln more of the kind.", nullptr, static_cast<int>(notes.size() - saidNotes)));
    return sentences.join(u'\n');
}

} // namespace broadside

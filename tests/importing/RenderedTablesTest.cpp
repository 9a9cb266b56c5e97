// Tables made up at random, written in random ways, with random titles and notes around them, and read back.
#include "HeaderNames.h"
#include "RunTests.h"
#include "Sniffer.h"
#include "TableWriter.h"
#include "tables/Files.h"

#include <QStringEncoder>

#include <random>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

/// What varies from one file to the next.
struct Rendering
{
    QString delimiter;
    QChar quote;
    bool quotesAll = false;
    QString lineEnd;
    QByteArray encoding;
    int preamble = 0;
    int footer = 0;
    int headerRows = 1;
    bool dropsTrailing = false; ///< empty cells at a row's end are not written
    bool endsWithDelimiter = false;
    bool isPadded = false; ///< titles and notes are as wide as the table, as spreadsheets write them

    [[nodiscard]] QString inWords() const
    {
        return u"delimiter %1, quote %2 (all: %3), %4, preamble %5, footer %6, header rows %7, drops %8, ends %9"_s
            .arg(delimiter, quote.isNull() ? u"none"_s : QString(quote))
            .arg(quotesAll)
            .arg(QString::fromLatin1(encoding))
            .arg(preamble)
            .arg(footer)
            .arg(headerRows)
            .arg(dropsTrailing)
            .arg(endsWithDelimiter);
    }
};

class Maker
{
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }
    QString oneOf(const QStringList &texts) { return texts[below(static_cast<int>(texts.size()))]; }

    /// A column's names (English, French) and a cell of it.
    QStringList columnNames(int kind)
    {
        static const QList<QStringList> names{{u"First name"_s, u"Prénom"_s},
                                              {u"Last name"_s, u"Nom de famille"_s},
                                              {u"Email"_s, u"Courriel"_s},
                                              {u"Phone"_s, u"Téléphone"_s},
                                              {u"Signed on"_s, u"Date de signature"_s},
                                              {u"Amount"_s, u"Montant"_s},
                                              {u"Postal code"_s, u"Code postal"_s},
                                              {u"City"_s, u"Ville"_s},
                                              {u"Comment"_s, u"Commentaire"_s},
                                              {u"Newsletter"_s, u"Infolettre"_s},
                                              {u"Reference"_s, u"Référence"_s},
                                              {u"Address"_s, u"Adresse"_s},
                                              {u"Web page"_s, u"Page web"_s},
                                              {u"Time"_s, u"Heure"_s}};
        return names[kind];
    }
    static constexpr int kinds = 14;

    QString cell(int kind, int style)
    {
        static const QStringList first{u"Ada"_s, u"Zoë"_s,    u"Jean-Luc"_s, u"Mary Ann"_s,
                                       u"Bo"_s,  u"Émilie"_s, u"Noor"_s};
        static const QStringList last{u"Brambleworth"_s, u"O'Brien"_s, u"L'Écuyer"_s, u"van der Berg"_s,
                                      u"Lind"_s,         u"d'Arc"_s,   u"Thistle"_s};
        static const QStringList towns{u"Heron Point"_s, u"Québec"_s, u"Saint-Élie"_s, u"Maple Crossing"_s, u"Hull"_s};
        static const QStringList comments{u"Yes, of course"_s,
                                          u"We need it; now!"_s,
                                          u"My children swim here"_s,
                                          u"She said \"sign\", so I did"_s,
                                          u"First line\nsecond line, with a comma"_s,
                                          u"A 5\" sticker | please"_s,
                                          u"Thank you"_s,
                                          u"Why not?"_s};
        const QString number = QString::number(1000 + below(9000));
        switch (kind) {
        case 0:
            return oneOf(first);
        case 1:
            return oneOf(last);
        case 2:
            return u"person%1@example.%2"_s.arg(number, oneOf({u"org"_s, u"net"_s, u"com"_s}));
        case 3:
            return style % 2 == 0 ? u"819 555-%1"_s.arg(number) : u"+1 819 555 %1"_s.arg(number);
        case 4: {
            const QDate date = QDate(2021, 1, 1).addDays(below(1200));
            return date.toString(
                oneOf({QStringList{u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"M/d/yyyy"_s, u"dd.MM.yyyy"_s}[style % 4]}));
        }
        case 5:
            return u"%1%2%3"_s.arg(below(500)).arg(style % 2 == 0 ? u"."_s : u","_s).arg(10 + below(90));
        case 6:
            return u"J%1X %2A%3"_s.arg(below(10)).arg(below(10)).arg(below(10));
        case 7:
            return oneOf(towns);
        case 8:
            return oneOf(comments);
        case 9:
            return style % 2 == 0 ? oneOf({u"yes"_s, u"no"_s}) : oneOf({u"Oui"_s, u"Non"_s});
        case 10:
            return u"SIG-%1"_s.arg(number);
        case 11:
            return u"%1 River Rd, Apt %2"_s.arg(1 + below(300)).arg(1 + below(20));
        case 12:
            return u"https://example.org/p/%1?from=mail"_s.arg(number);
        default:
            return u"%1:%2:00"_s.arg(8 + below(11), 2, 10, QChar(u'0')).arg(below(60), 2, 10, QChar(u'0'));
        }
    }

    Rendering rendering()
    {
        Rendering made;
        made.delimiter =
            oneOf({u","_s, u","_s, u","_s, u";"_s, u";"_s, u"\t"_s, u"\t"_s, u"|"_s, u"||"_s, u"::"_s, u"^"_s});
        made.quote = chance(90) ? u'"' : u'\'';
        made.quotesAll = made.quote == u'\'' || chance(25);
        made.lineEnd = oneOf({u"\n"_s, u"\r\n"_s, u"\r\n"_s, u"\r"_s});
        made.encoding = QByteArray("UTF-8");
        if (chance(40))
            made.encoding = oneOf({u"UTF-8 with mark"_s, u"UTF-16LE"_s, u"Latin1"_s}).toLatin1();
        made.preamble = chance(50) ? 0 : 1 + below(5);
        made.footer = chance(50) ? 0 : 1 + below(5);
        made.headerRows = chance(75) ? 1 : chance(60) ? 0 : 2;
        made.dropsTrailing = chance(15);
        made.endsWithDelimiter = !made.dropsTrailing && chance(10);
        made.isPadded = !made.dropsTrailing && chance(40);
        return made;
    }

private:
    std::mt19937 m_random;
};

QString rendered(const QStringList &cells, const Rendering &how, bool isTableRow = true)
{
    QStringList written;
    for (const QString &cell : cells) {
        const bool isOdd =
            cell.contains(how.delimiter) || cell.contains(how.quote) || cell.contains(u'\n') || cell.contains(u'\r');
        const bool isQuoted = isOdd || (how.quotesAll && isTableRow);
        written << (isQuoted ? how.quote + QString(cell).replace(how.quote, QString(2, how.quote)) + how.quote : cell);
    }
    if (how.dropsTrailing) {
        while (written.size() > 1 && cells[written.size() - 1].isEmpty())
            written.removeLast();
    }
    return written.join(how.delimiter) + (how.endsWithDelimiter && isTableRow ? how.delimiter : QString()) +
           how.lineEnd;
}

QString noteLine(const QString &text, const Rendering &how, qsizetype width)
{
    QStringList cells{text};
    if (how.isPadded)
        cells.resize(width);
    return rendered(cells, how, false);
}

QByteArray encoded(const QString &text, const QByteArray &encoding)
{
    if (encoding == "Latin1")
        return text.toLatin1();
    if (encoding == "UTF-16LE")
        return QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text);
    return (encoding == "UTF-8" ? QByteArray() : QByteArray("\xEF\xBB\xBF")) + text.toUtf8();
}

} // namespace

class RenderedTablesTest : public QObject
{
    Q_OBJECT
private slots:
    void isReadBack()
    {
        constexpr int files = 1000;
        int right = 0;
        int unsure = 0;
        QStringList wrong;
        for (int seed = 0; seed < files; ++seed) {
            QString how;
            double confidence = 0;
            if (isRight(static_cast<unsigned>(seed), how, confidence))
                ++right;
            else if (confidence < 0.5)
                ++unsure;
            else
                wrong << QString::number(seed) + u": " + how;
        }
        qInfo("%d of %d tables are right, %d more said to be unsure", right, files, unsure);
        QVERIFY2(right * 100 >= files * 99, qPrintable(wrong.join(u'\n')));
    }

private:
    bool isRight(unsigned seed, QString &words, double &confidence)
    {
        Maker maker(seed);
        const Rendering how = maker.rendering();
        words = how.inWords();
        QList<int> columns;
        const int width = 2 + maker.below(9);
        while (columns.size() < width) {
            if (const int kind = maker.below(Maker::kinds); !columns.contains(kind))
                columns.append(kind);
        }
        const int style = maker.below(8);
        QList<QStringList> rows;
        const int count = 3 + maker.below(maker.chance(70) ? 20 : 120);
        // Some columns are optional; the first one is always there.
        QList<int> emptiness;
        for (int at = 0; at < width; ++at)
            emptiness.append(at == 0 || maker.chance(60) ? 0 : 10 + maker.below(50));
        for (int row = 0; row < count; ++row) {
            QStringList cells;
            for (int at = 0; at < width; ++at)
                cells << (maker.chance(emptiness[at]) ? QString() : maker.cell(columns[at], style));
            rows.append(cells);
        }
        if (how.headerRows == 0 && how.dropsTrailing)
            rows.first() = fullRow(maker, columns, style);

        QStringList names;
        QStringList french;
        for (const int kind : columns) {
            names << maker.columnNames(kind)[0];
            french << maker.columnNames(kind)[1];
        }
        QString text = preamble(how, width);
        if (how.headerRows > 0)
            text += rendered(names, how);
        if (how.headerRows > 1)
            text += rendered(french, how);
        for (const QStringList &row : rows)
            text += rendered(row, how);
        text += footer(how, width, count);

        const QString path = m_files.write(u"table.csv"_s, encoded(text, how.encoding));
        const auto expected = CsvWriter::create(m_files.path(u"expected.csv"_s));
        bool isWritten = expected.has_value();
        if (how.headerRows > 1) {
            for (qsizetype at = 0; at < names.size(); ++at)
                names[at] += u' ' + french[at];
        }
        if (how.headerRows > 0)
            isWritten = isWritten && (*expected)->write(names);
        for (const QStringList &row : rows)
            isWritten = isWritten && (*expected)->write(row);
        if (!isWritten || !(*expected)->commit())
            qFatal("the expected table cannot be written");
        return m_files.read(u"expected.csv"_s) == understood(path, confidence);
    }

    static QStringList fullRow(Maker &maker, const QList<int> &columns, int style)
    {
        QStringList cells;
        for (const int kind : columns)
            cells << maker.cell(kind, style);
        return cells;
    }

    QByteArray understood(const QString &path, double &confidence)
    {
        const auto file = TableFile::open(path);
        const auto sniffed = file ? sniffTable(*file, {}, namesColumn) : std::unexpected(file.error());
        if (!sniffed) {
            confidence = 1;
            return {};
        }
        confidence = sniffed->confidence;
        const auto reader = openTable(*file, sniffed->format, CellForm::AsShown);
        const auto out = CsvWriter::create(m_files.path(u"out.csv"_s));
        if (!reader || !out || !writeTable(**reader, sniffed->format, **out))
            return {};
        return m_files.read(u"out.csv"_s);
    }

    static QString preamble(const Rendering &how, int width)
    {
        const QString blank = how.isPadded ? rendered(QStringList(width), how, false) : how.lineEnd;
        switch (how.preamble) {
        case 1:
            return noteLine(u"Save the river: signatures"_s, how, width);
        case 2:
            return noteLine(u"Save the river"_s, how, width) + blank;
        case 3:
            return noteLine(u"Exported on: 2024-05-01 10:15"_s, how, width) + noteLine(u"By: Ada"_s, how, width) +
                   blank;
        case 4:
            return blank + noteLine(u"Confidential. Please do not share this list with others."_s, how, width) + blank;
        case 5: {
            QStringList campaign{u"Campaign"_s, u"Save the river"_s};
            QStringList exported{u"Exported"_s, u"2024-05-01"_s};
            if (how.isPadded) {
                campaign.resize(std::max<qsizetype>(width, 2));
                exported.resize(std::max<qsizetype>(width, 2));
            }
            return width > 2 ? rendered(campaign, how, false) + rendered(exported, how, false) + blank : QString();
        }
        default:
            return {};
        }
    }

    static QString footer(const Rendering &how, int width, int count)
    {
        const QString blank = how.isPadded ? rendered(QStringList(width), how, false) : how.lineEnd;
        switch (how.footer) {
        case 1:
            return noteLine(u"Total: %1"_s.arg(count), how, width);
        case 2:
            return blank + noteLine(u"Source: petition office, May 2024."_s, how, width);
        case 3:
            return noteLine(u"-- end of the list --"_s, how, width);
        case 4:
            return blank + blank + noteLine(u"Page 1 of 1"_s, how, width);
        case 5: {
            QStringList total{u"Total"_s, QString::number(count)};
            if (how.isPadded)
                total.resize(std::max<qsizetype>(width, 2));
            return width > 2 ? blank + rendered(total, how, false) : QString();
        }
        default:
            return {};
        }
    }

    broadside::test::Files m_files;
};

static const broadside::test::Register<RenderedTablesTest> registered;
#include "RenderedTablesTest.moc"

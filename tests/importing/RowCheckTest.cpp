#include "RowCheck.h"

#include "RunTests.h"

using namespace broadside;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QDate today(2022, 3, 1);

const QList<SignatureField> columns{SignatureField::FirstName, SignatureField::LastName,     SignatureField::Email,
                                    SignatureField::Comment,   SignatureField::ConsentEmail, SignatureField::SignedAt};

ColumnMapping mappingOf(const QList<SignatureField> &fields)
{
    ColumnMapping mapping;
    for (const SignatureField field : fields)
        mapping.columns.append(field);
    return mapping;
}

TableRow rowOf(const QList<QByteArray> &cells)
{
    TableRow row{.record = 7, .line = 8, .cells = {}, .text = {}};
    for (const QByteArray &cell : cells)
        row.cells.emplace_back(cell.constData(), static_cast<std::size_t>(cell.size()));
    return row;
}

} // namespace

class RowCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void values()
    {
        RowCheck check(mappingOf(columns), columns.size(), today);
        const QList<QByteArray> cells{" Zoë\xC2\xA0",      QByteArrayLiteral("O'\tQuill\0feather"),
                                      " zoe@example.org ", "one\r\ntwo\n",
                                      "subscribed",        "2021-12-13 14:41:47"};
        const auto row = rowOf(cells);
        const auto checked = check.check(row);
        QVERIFY(checked);
        QCOMPARE(checked->row, 7);
        QCOMPARE(toText(checked->firstName), "Zoë");
        QCOMPARE(toText(checked->lastName), "O' Quillfeather");
        QCOMPARE(toText(checked->email), "zoe@example.org");
        QCOMPARE(toText(checked->comment), "one\ntwo");
        QCOMPARE(checked->consentEmail, true);
        QCOMPARE(toText(checked->signedAt), "2021-12-13T14:41:47");
        QVERIFY(checked->phone.empty() && checked->source.empty());
    }

    void faults_data()
    {
        QTest::addColumn<QList<QByteArray>>("cells");
        QTest::addColumn<QString>("fault"); // empty: none
        const auto row = [](const char *name, const QList<QByteArray> &cells, std::optional<RowFault> fault) {
            QTest::newRow(name) << cells << (fault ? rowFaultId(*fault) : QString());
        };
        row("all well", {"Ada", "B", "ada@example.org", "", "1", "2021-12-13"}, {});
        row("only a first name", {"Ada", "", "", "", "", ""}, {});
        row("only a last name", {"", "B", "", "", "", ""}, {});
        row("more cells that are empty", {"Ada", "", "", "", "", "", "", " \xC2\xA0 "}, {});
        row("consent that says nothing", {"Ada", "", "", "", "perhaps", ""}, {});
        row("no name", {"", "", "ada@example.org", "", "", ""}, RowFault::NoName);
        row("a name of blanks", {" \t", "\xC2\xA0\xE2\x80\x8B", "ada@example.org", "", "", ""}, RowFault::NoName);
        row("a name of control characters", {"\x01\x02", "", "ada@example.org", "", "", ""}, RowFault::NoName);
        row("all cells empty", {"", "", "", "", "", ""}, RowFault::NoName);
        row("an e-mail that is none", {"Ada", "", "not an email", "", "", ""}, RowFault::Email);
        row("an e-mail without domain", {"Ada", "", "ada@", "", "", ""}, RowFault::Email);
        row("two e-mails", {"Ada", "", "a@example.org, b@example.org", "", "", ""}, RowFault::Email);
        row("an impossible date", {"Ada", "", "", "", "", "2021-31-31 00:00:00"}, RowFault::Date);
        row("a date that cannot be read", {"Ada", "", "", "", "", "last week"}, RowFault::Date);
        row("a cell less", {"Ada", "", "", "", ""}, RowFault::TooFewCells);
        row("one cell", {"Ada"}, RowFault::TooFewCells);
        row("a cell more", {"Ada", "", "", "", "", "", "x"}, RowFault::TooManyCells);
        row("the row's shape goes first", {"", "", "x"}, RowFault::TooFewCells);
    }

    void faults()
    {
        QFETCH(QList<QByteArray>, cells);
        RowCheck check(mappingOf(columns), columns.size(), today);
        const auto row = rowOf(cells);
        const auto checked = check.check(row);
        QTEST(checked ? QString() : rowFaultId(checked.error()), "fault");
    }

    void fullNames()
    {
        RowCheck check(mappingOf({SignatureField::FullName}), 1, today);
        const QList<QByteArray> cells{" Ana\xC2\xA0"
                                      "de la Cruz "};
        const auto row = rowOf(cells);
        const auto checked = check.check(row);
        QVERIFY(checked);
        QCOMPARE(toText(checked->firstName), "Ana");
        QCOMPARE(toText(checked->lastName), "de la Cruz");
    }

    void firstAndLastNameGoBeforeAFullName()
    {
        RowCheck check(mappingOf({SignatureField::FullName, SignatureField::FirstName}), 2, today);
        const QList<QByteArray> both{"Somebody Else", "Ada"};
        const auto row = rowOf(both);
        QCOMPARE(toText(check.check(row)->firstName), "Ada");
        const QList<QByteArray> fullOnly{"Ada Brambleworth", ""};
        const auto other = rowOf(fullOnly);
        QCOMPARE(toText(check.check(other)->lastName), "Brambleworth");
    }

    void twoColumnsOfOneField()
    {
        RowCheck check(mappingOf({SignatureField::FirstName, SignatureField::PostalCode, SignatureField::PostalCode}),
                       3, today);
        const QList<QByteArray> cells{"Ada", " ", "K1A 0B1"};
        const auto row = rowOf(cells);
        QCOMPARE(toText(check.check(row)->postalCode), "K1A 0B1");
    }

    void nothingOfARowStaysForTheNext()
    {
        RowCheck check(mappingOf(columns), columns.size(), today);
        const QList<QByteArray> full{"Ada\x01", "B\x01", "ada@example.org", "x\x01", "1", "2021-12-13"};
        const auto first = rowOf(full);
        QVERIFY(check.check(first));
        const QList<QByteArray> sparse{"Bo", "", "", "", "", ""};
        const auto second = rowOf(sparse);
        const auto checked = check.check(second);
        QVERIFY(checked);
        QCOMPARE(toText(checked->firstName), "Bo");
        QVERIFY(checked->lastName.empty() && checked->email.empty() && checked->comment.empty() &&
                checked->signedAt.empty());
        QVERIFY(!checked->consentEmail);
    }

    void aMappingThatIsShorterThanTheTable()
    {
        RowCheck check(mappingOf({SignatureField::FirstName}), 3, today);
        const QList<QByteArray> cells{"Ada", "x", "y"};
        const auto row = rowOf(cells);
        QVERIFY(check.check(row));
    }
};

static const broadside::test::Register<RowCheckTest> registered;
#include "RowCheckTest.moc"

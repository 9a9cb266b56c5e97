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

    void warnings_data()
    {
        QTest::addColumn<QList<QByteArray>>("cells");
        QTest::addColumn<QStringList>("warnings");
        QTest::addColumn<QString>("proposal"); // for the first of them
        const auto row = [](const char *name, const QList<QByteArray> &cells, const QList<RowWarning> &warnings,
                            const char *proposal = "") {
            QStringList ids;
            for (const RowWarning warning : warnings)
                ids.append(rowWarningId(warning));
            QTest::newRow(name) << cells << ids << QString::fromUtf8(proposal);
        };
        using enum RowWarning;
        row("all well", {"ada@example.org", "(819) 555-0101", "QC", "J8X 6S1", "Canada", "2022-02-28", "yes"}, {});
        row("all empty", {"", "", "", "", "", "", ""}, {});
        row("a mistyped address", {"ada@gmial.com", "", "", "", "", "", ""}, {EmailTypo}, "ada@gmail.com");
        row("a phone that is none", {"", "12345", "", "", "", "", ""}, {Phone});
        row("a French phone in Canada", {"", "06 12 34 56 78", "", "", "CA", "", ""}, {Phone});
        row("a French phone in France", {"", "06 12 34 56 78", "", "", "France", "", ""}, {});
        row("a phone of a country that nobody knows", {"", "06 12 34 56 78", "", "", "Neverland", "", ""}, {});
        row("an O for a zero", {"", "", "QC", "J8X OS1", "", "", ""}, {PostalCode}, "J8X 0S1");
        row("an O for a zero, which can be mended", {"", "", "ON", "K1A OB1", "", "", ""}, {PostalCode}, "K1A 0B1");
        row("a French code in Canada", {"", "", "", "75001", "CA", "", ""}, {PostalCode});
        row("a French code in France", {"", "", "", "75001", "FR", "", ""}, {});
        row("a code of another province", {"", "", "Ontario", "H2X 1Y4", "", "", ""}, {PostalRegion}, "QC");
        row("a province in full", {"", "", "Québec", "H2X 1Y4", "", "", ""}, {});
        row("a region that is none", {"", "", "Estrie", "H2X 1Y4", "", "", ""}, {});
        row("a state", {"", "", "Vermont", "05401", "USA", "", ""}, {});
        row("another state", {"", "", "NY", "05401", "USA", "", ""}, {PostalRegion}, "VT");
        row("today", {"", "", "", "", "", "2022-03-01", ""}, {});
        row("tomorrow, where it is that already", {"", "", "", "", "", "2022-03-02T09:00", ""}, {});
        row("the future", {"", "", "", "", "", "2022-03-03", ""}, {FutureDate});
        row("long ago", {"", "", "", "", "", "1994-12-31", ""}, {AncientDate});
        row("not so long ago", {"", "", "", "", "", "1995-01-01", ""}, {});
        row("consent that says neither", {"", "", "", "", "", "", "perhaps"}, {Consent});
        row("several", {"ada@gmial.com", "1", "ON", "H2X 1Y4", "", "2030-01-01", "?"},
            {EmailTypo, Phone, PostalRegion, FutureDate, Consent}, "ada@gmail.com");
    }

    void warnings()
    {
        QFETCH(QList<QByteArray>, cells);
        ColumnMapping mapping = mappingOf({SignatureField::FullName, SignatureField::Email, SignatureField::Phone,
                                           SignatureField::Region, SignatureField::PostalCode, SignatureField::Country,
                                           SignatureField::SignedAt, SignatureField::ConsentEmail});
        mapping.country = QStringLiteral("CA");
        RowCheck check(mapping, 8, today);
        cells.prepend("Ada B");
        const auto row = rowOf(cells);
        const auto checked = check.check(row);
        QVERIFY(checked);
        QStringList ids;
        for (int warning = 0; warning < rowWarningCount; ++warning) {
            if ((checked->warnings & (1U << warning)) != 0)
                ids.append(rowWarningId(static_cast<RowWarning>(warning)));
        }
        QTEST(ids, "warnings");
        QTEST(check.proposalFor(*checked), "proposal");
    }

    void withoutACountryTheRegionSays()
    {
        RowCheck check(mappingOf({SignatureField::FullName, SignatureField::Region, SignatureField::PostalCode}), 3,
                       today);
        const auto warningsOf = [&check](const QList<QByteArray> &cells) {
            const auto row = rowOf(cells);
            return check.check(row)->warnings;
        };
        QCOMPARE(warningsOf({"Ada", "QC", "H2X 1Y4"}), 0U);
        QCOMPARE(warningsOf({"Ada", "ON", "H2X 1Y4"}), 1U << static_cast<int>(RowWarning::PostalRegion));
        QCOMPARE(warningsOf({"Ada", "ON", "12345"}), 1U << static_cast<int>(RowWarning::PostalCode));
        QCOMPARE(warningsOf({"Ada", "Bavaria", "80331"}), 0U);
        QCOMPARE(warningsOf({"Ada", "", "anything"}), 0U);
    }

    void proposalsForWhatIsRejected()
    {
        RowCheck check(mappingOf(columns), columns.size(), today);
        const auto proposalFor = [&check](const QList<QByteArray> &cells) {
            const auto row = rowOf(cells);
            const auto checked = check.check(row);
            return checked ? QStringLiteral("taken") : check.proposalFor(checked.error());
        };
        QCOMPARE(proposalFor({"Ada", "", "ada@gmail,com", "", "", ""}), "ada@gmail.com");
        QCOMPARE(proposalFor({"Ada", "", "nobody", "", "", ""}), "");
        QCOMPARE(proposalFor({"Ada", "", "", "", "", "31/12/2021"}), "taken");
        QCOMPARE(proposalFor({"Ada", "", "", "", "", "2021-31-12"}), "");
        QCOMPARE(proposalFor({"", "", "", "", "", ""}), "");
        QCOMPARE(proposalFor({"Ada"}), "");
        ColumnMapping mapping = mappingOf({SignatureField::FirstName, SignatureField::SignedAt});
        mapping.dateOrder = DateOrder::DayMonthYear;
        RowCheck dates(mapping, 2, today);
        const QList<QByteArray> american{"Ada", "12/31/2021"};
        const auto row = rowOf(american);
        QCOMPARE(dates.check(row).error(), RowFault::Date);
        QCOMPARE(dates.proposalFor(RowFault::Date), "2021-12-31");
    }

    void cellsThatLookLikeFormulasStay()
    {
        RowCheck check(mappingOf({SignatureField::FirstName, SignatureField::Comment}), 2, today);
        for (const char *cell : {"=1+1", "+1", "-1", "@ada", "=HYPERLINK(\"x\")"}) {
            const QList<QByteArray> cells{"Ada", cell};
            const auto row = rowOf(cells);
            QCOMPARE(toText(check.check(row)->comment), cell);
        }
    }

    void columnsOfDaysAndSeconds()
    {
        ColumnMapping mapping = mappingOf({SignatureField::FirstName, SignatureField::SignedAt});
        mapping.dateKind = DateKind::ExcelDays;
        RowCheck check(mapping, 2, today);
        const QList<QByteArray> cells{"Ada", "44543.5"};
        const auto row = rowOf(cells);
        QCOMPARE(toText(check.check(row)->signedAt), "2021-12-13T12:00:00");
    }

    void namesInTheOrderOfTheColumn()
    {
        ColumnMapping mapping = mappingOf({SignatureField::FullName});
        mapping.nameOrder = NameOrder::FamilyFirst;
        RowCheck check(mapping, 1, today);
        const QList<QByteArray> cells{"Ashgrove Ada"};
        const auto row = rowOf(cells);
        QCOMPARE(toText(check.check(row)->firstName), "Ada");
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

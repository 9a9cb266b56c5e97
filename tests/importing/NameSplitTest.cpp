#include "NameSplit.h"

#include "ColumnMapping.h"
#include "RunTests.h"

using namespace broadside;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class NameSplitTest : public QObject
{
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *first, const char *last) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(first) << QString::fromUtf8(last);
        };
        row("", "", "");
        row("Zuleika", "Zuleika", "");
        row("Philippa Mossfield", "Philippa", "Mossfield");
        row("Marguerite-Rose Anne Mossfield", "Marguerite-Rose Anne", "Mossfield");
        row("Philippa   Mossfield", "Philippa", "Mossfield");
        row("P. Mossfield", "P.", "Mossfield");
        row("Philippa Q. Mossfield-Ashgrove", "Philippa Q.", "Mossfield-Ashgrove");
        // particles
        row("Ana de la Cruz", "Ana", "de la Cruz");
        row("Ludwig van der Kiezel", "Ludwig", "van der Kiezel");
        row("Otto von Pinchbeck", "Otto", "von Pinchbeck");
        row("Omar bin Al Safsaf", "Omar", "bin Al Safsaf");
        row("Omar al-Safsaf", "Omar", "al-Safsaf");
        row("Omar El Safsaf", "Omar", "El Safsaf");
        row("Samir Ben Safsaf", "Samir", "Ben Safsaf");
        row("Omar Abdel Rahman", "Omar", "Abdel Rahman");
        row("Abdul Rahman Safsaf", "Abdul Rahman", "Safsaf");
        row("Torvald O'Quillfeather", "Torvald", "O'Quillfeather");
        row("Torvald O' Quillfeather", "Torvald", "O' Quillfeather");
        row("Torvald O’ Quillfeather", "Torvald", "O’ Quillfeather");
        row("Torvald Mac Quillfeather", "Torvald", "Mac Quillfeather");
        row("Ysolde St-Brindille", "Ysolde", "St-Brindille");
        row("Ysolde St. Brindille", "Ysolde", "St. Brindille");
        row("Ysolde DE LA TOUR", "Ysolde", "DE LA TOUR");
        row("Ysolde de la TOUR", "Ysolde", "de la TOUR");
        row("Ana Maria dos Santos Silva", "Ana Maria", "dos Santos Silva");
        row("Ben Ashgrove", "Ben", "Ashgrove");
        row("Van Ashgrove", "Van", "Ashgrove");
        row("De La", "De", "La");
        // two surnames
        row("José García López", "José", "García López");
        row("Ana María Pérez Gómez", "Ana María", "Pérez Gómez");
        row("María José García", "María José", "García");
        row("María del Carmen López", "María del Carmen", "López");
        row("María del Carmen", "María", "del Carmen");
        row("Ramón Alameda y Olivares", "Ramón", "Alameda y Olivares");
        row("Rui Costa e Silva", "Rui", "Costa e Silva");
        row("Juan Pérez de la Cruz", "Juan", "Pérez de la Cruz");
        row("Carlos García", "Carlos", "García");
        row("García López", "García", "López");
        // a comma, capitals
        row("ASHGROVE, Ben", "Ben", "ASHGROVE");
        row("de la Cruz, Ana María", "Ana María", "de la Cruz");
        row("Ashgrove,", "", "Ashgrove");
        row(", Ben", "Ben", "");
        row(",", "", "");
        row("ASHGROVE Ben", "Ben", "ASHGROVE");
        row("ASHGROVE-MOSS Ben Arthur", "Ben Arthur", "ASHGROVE-MOSS");
        row("Ben ASHGROVE", "Ben", "ASHGROVE");
        row("VAN DER KIEZEL Ludwig", "Ludwig", "VAN DER KIEZEL");
        row("McASHGROVE Ben", "Ben", "McASHGROVE");
        row("LI Wei", "Wei", "LI");
        row("JP Ashgrove", "JP", "Ashgrove");
        row("J.P. ASHGROVE", "J.P.", "ASHGROVE");
        row("BEN ASHGROVE", "BEN", "ASHGROVE");
        row("ben ashgrove", "ben", "ashgrove");
        row("ЛИПОВ Иван", "Иван", "ЛИПОВ");
        // titles and suffixes
        row("Barnaby Ashgrove Jr.", "Barnaby", "Ashgrove Jr.");
        row("Barnaby Ashgrove, Jr.", "Barnaby", "Ashgrove, Jr.");
        row("Ashgrove III", "Ashgrove", "III");
        row("Dr Philippa Mossfield", "Philippa", "Mossfield");
        row("Mme Philippa Mossfield", "Philippa", "Mossfield");
        row("M. Barnaby Mossfield", "Barnaby", "Mossfield");
        row("M. Mossfield", "M.", "Mossfield");
        row("Mme Mossfield", "", "Mossfield");
        row("Prof. Dr. Philippa Mossfield PhD", "Philippa", "Mossfield PhD");
        row("Mossfield, Mme Philippa", "Philippa", "Mossfield");
        row("Dr", "Dr", "");
        // Arabic letters
        row("محمد الصفصاف", "محمد", "الصفصاف");
        row("محمد بن الصفصاف", "محمد", "بن الصفصاف");
        row("هناء عبد الرحمن", "هناء", "عبد الرحمن");
        row("عبد الرحمن الصفصاف", "عبد الرحمن", "الصفصاف");
        row("عبد الرحمن", "عبد الرحمن", "");
        row("أبو بكر الصفصاف", "أبو بكر", "الصفصاف");
        row("نور الدين الصفصاف", "نور الدين", "الصفصاف");
        row("محمد أحمد علي الصفصاف", "محمد", "أحمد علي الصفصاف");
        row("الدكتورة هناء الصفصاف", "هناء", "الصفصاف");
        row("الصفصاف، هناء", "هناء", "الصفصاف");
        // Vietnamese
        row("Nguyễn Văn An", "Văn An", "Nguyễn");
        row("Trần Thị Hoa", "Thị Hoa", "Trần");
        row("An Nguyễn", "An", "Nguyễn");
        row("Lê Văn Tâm", "Văn Tâm", "Lê");
        row("Nguyen Van An", "Van An", "Nguyen");
        row("Le Thi Hoa", "Thi Hoa", "Le");
        row("Philippa Nguyen", "Philippa", "Nguyen");
        row("Nguyễn Trần", "Trần", "Nguyễn");
        row("Tran Smith", "Tran", "Smith");
        row("Philippa Le Roy", "Philippa", "Le Roy");
        // Chinese, Japanese, Korean
        row("王小明", "小明", "王");
        row("李娜", "娜", "李");
        row("欧阳娜", "娜", "欧阳");
        row("司马小明", "小明", "司马");
        row("王 小明", "小明", "王");
        row("山田太郎", "太郎", "山田");
        row("山田はなこ", "はなこ", "山田");
        row("はなこ", "はなこ", "");
        row("김민준", "민준", "김");
        row("남궁민수", "민수", "남궁");
        row("マリー・ブラン", "マリー", "ブラン");
        row("王", "王", "");
        row("David 王", "David", "王");
    }

    void names()
    {
        QFETCH(QString, name);
        const std::string bytes = name.toStdString();
        const SplitName split = splitName(bytes);
        QTEST(toText(split.first), "first");
        QTEST(toText(split.last), "last");
    }

    void familyFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *first, const char *last) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(first) << QString::fromUtf8(last);
        };
        row("Ashgrove Ben", "Ben", "Ashgrove");
        row("Ashgrove Ben Arthur", "Ben Arthur", "Ashgrove");
        row("van der Kiezel Ludwig", "Ludwig", "van der Kiezel");
        row("García López Ana María", "Ana María", "García López");
        row("Alameda y Olivares Ramón", "Ramón", "Alameda y Olivares");
        row("De La Tour", "", "De La Tour");
        row("Ashgrove", "Ashgrove", "");
        row("الصفصاف هناء", "هناء", "الصفصاف");
        row("Nguyễn Văn An", "Văn An", "Nguyễn");
        row("Nguyen Tran", "Tran", "Nguyen");
        row("Ben ASHGROVE", "Ben", "ASHGROVE");
        row("", "", "");
    }

    void familyFirst()
    {
        QFETCH(QString, name);
        const std::string bytes = name.toStdString();
        const SplitName split = splitName(bytes, NameOrder::FamilyFirst);
        QTEST(toText(split.first), "first");
        QTEST(toText(split.last), "last");
    }

    void hostileNamesAreSafe()
    {
        for (const std::string &name :
             {std::string(100000, 'a'), std::string(10000, ' '), std::string("\xFF\xFE \xE3\x81"), std::string("\xE3"),
              std::string(3, '\0'),
              std::string("de la de la de la de la de la de la de la de la de la de la de la de la de")}) {
            for (const NameOrder order : {NameOrder::GivenFirst, NameOrder::FamilyFirst}) {
                const SplitName split = splitName(name, order);
                QVERIFY(split.first.size() + split.last.size() <= name.size());
            }
        }
        std::string words;
        for (int at = 0; at < 500; ++at)
            words += "Ana ";
        words += "Mossfield";
        QVERIFY(!splitName(words).last.empty());
    }

    void orders_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isFamilyFirst");
        QTest::newRow("given names first")
            << QStringList{"Marie Tremblay", "Jean Roy", "Bo Ashgrove"} << "Nom" << false;
        QTest::newRow("family names first")
            << QStringList{"Tremblay Marie", "Roy Jean", "Ashgrove Bo"} << "Nom" << true;
        QTest::newRow("one slip does not count")
            << QStringList{"Marie Tremblay", "Jean Roy", "Tremblay Lucie"} << "Nom" << false;
        QTest::newRow("the header says") << QStringList{"Ashgrove Bo", "Mossfield Cy"} << "Nom et prénom" << true;
        QTest::newRow("the names know better than the header")
            << QStringList{"Marie Tremblay", "Jean Roy", "Lucie Gagnon"} << "Nom et prénom" << false;
        QTest::newRow("capitals") << QStringList{"ASHGROVE Bo", "MOSSFIELD Cy"} << "" << true;
        QTest::newRow("commas say it themselves") << QStringList{"Tremblay, Marie", "Roy, Jean"} << "" << false;
        QTest::newRow("nothing known") << QStringList{"Ashgrove Bo", "Mossfield Cy"} << "name" << false;
        QTest::newRow("no names") << QStringList() << "Họ và tên" << true;
        QTest::newRow("no names, no header") << QStringList() << "" << false;
    }

    void orders()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, header);
        std::vector<std::string> texts;
        for (const QString &name : names)
            texts.push_back(name.toStdString());
        QTEST(guessedNameOrder(texts, header) == NameOrder::FamilyFirst, "isFamilyFirst");
    }

    void previews()
    {
        const ColumnMapping mapping{.columns = {SignatureField::Email, SignatureField::FullName}};
        const QList<QStringList> sample{
            {"", "Bo Ashgrove"}, {"", " Ana  de la Cruz "}, {"", "Bo Ashgrove"}, {"", ""}, {"", "Nguyễn Văn An"}};
        const QList<SplitPreview> previews = splitPreviews(mapping, sample, 2);
        QCOMPARE(previews, (QList<SplitPreview>{{.name = "Ana de la Cruz", .first = "Ana", .last = "de la Cruz"},
                                                {.name = "Nguyễn Văn An", .first = "Văn An", .last = "Nguyễn"}}));
        QCOMPARE(splitPreviews(mapping, sample, 100).size(), 3);
        QVERIFY(splitPreviews({.columns = {SignatureField::Email}}, sample, 100).isEmpty());
    }
};

static const broadside::test::Register<NameSplitTest> registered;
#include "NameSplitTest.moc"

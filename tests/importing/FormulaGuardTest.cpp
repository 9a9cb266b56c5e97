#include "FormulaGuard.h"

#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class FormulaGuardTest : public QObject
{
    Q_OBJECT
private slots:
    void guards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGuarded");
        for (const char *text :
             {"=1+1", "+1 514 555-0199", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char *text : {"", " ", "a=1", "'", "''", "'quoted'", "’=1", "1+1", "é", "👍", "_x003D_"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }

    void guards()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGuarded);
        const QString written = guarded(text);
        QCOMPARE(written, isGuarded ? u'\'' + text : text);
        QCOMPARE(QString::fromStdString(std::string(unguarded(written.toStdString()))), text);
    }

    void takesOffWhatOthersPut_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("several apostrophes") << u"'''=1"_s << u"=1"_s;
        QTest::newRow("before a word") << u"'hi' - he said"_s << u"'hi' - he said"_s;
        QTest::newRow("alone") << u"'"_s << u"'"_s;
        QTest::newRow("before part of a wide character") << u"'ａ"_s << u"'ａ"_s;
    }

    void takesOffWhatOthersPut()
    {
        QFETCH(QString, cell);
        QTEST(QString::fromStdString(std::string(unguarded(cell.toStdString()))), "text");
    }
};

static const broadside::test::Register<FormulaGuardTest> registered;
#include "FormulaGuardTest.moc"

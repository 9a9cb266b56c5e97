#include "Style.h"
#include "RunTests.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace broadside;

class StyleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style(Palette::light())); }

    void aLineBeginsWhereTheWindowDoes()
    {
        QWidget window;
        auto *line = new QLineEdit("Louise Tremblay", &window);
        window.setLayoutDirection(Qt::RightToLeft);
        window.show();
        QVERIFY(line->alignment() & Qt::AlignRight);
        window.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(line->alignment() & Qt::AlignLeft);
        QVERIFY(line->alignment() & Qt::AlignAbsolute);
    }

    void aCentredLineStaysSo()
    {
        QLineEdit line;
        line.setAlignment(Qt::AlignHCenter);
        line.setLayoutDirection(Qt::RightToLeft);
        line.show();
        QVERIFY(line.alignment() & Qt::AlignHCenter);
    }

    void aSignAtTheEndHasItsRoom()
    {
        QPushButton button("Lists");
        QCOMPARE(buttonEnd(&button), ButtonEnd::None);
        const int bare = button.sizeHint().width();
        setButtonEnd(&button, ButtonEnd::Chevron);
        QVERIFY(button.sizeHint().width() > bare);
        const int opening = button.sizeHint().width();
        setButtonEnd(&button, ButtonEnd::Cross);
        QCOMPARE(button.sizeHint().width(), opening);
        setButtonEnd(&button, ButtonEnd::None);
        QCOMPARE(button.sizeHint().width(), bare);
    }
};

static const broadside::test::Register<StyleTest> registered;

#include "StyleTest.moc"

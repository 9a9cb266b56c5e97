#include "FlowLayout.h"
#include "RunTests.h"

#include <QTest>
#include <QWidget>

using namespace broadside;

class FlowLayoutTest : public QObject
{
    Q_OBJECT

    static QList<QWidget *> fill(QWidget &parent, int count)
    {
        auto *layout = new FlowLayout(10, &parent);
        QList<QWidget *> children;
        for (int i = 0; i < count; ++i) {
            auto *child = new QWidget;
            child->setFixedSize(100, 20);
            layout->addWidget(child);
            children.append(child);
        }
        return children;
    }

private slots:
    void childrenWrapAsWordsDo()
    {
        QWidget parent;
        const QList<QWidget *> children = fill(parent, 3);
        parent.setGeometry(0, 0, 215, 200);
        parent.layout()->setGeometry(parent.rect());
        QCOMPARE(children[0]->pos(), QPoint(0, 0));
        QCOMPARE(children[1]->pos(), QPoint(110, 0));
        QCOMPARE(children[2]->pos(), QPoint(0, 30));
        QCOMPARE(parent.layout()->heightForWidth(215), 50);
        QCOMPARE(parent.layout()->heightForWidth(400), 20);
    }

    void aLowChildStandsInTheMiddleOfItsLine()
    {
        QWidget parent;
        const QList<QWidget *> children = fill(parent, 2);
        children[1]->setFixedHeight(12);
        parent.setGeometry(0, 0, 300, 100);
        parent.layout()->setGeometry(parent.rect());
        QCOMPARE(children[0]->y(), 0);
        QCOMPARE(children[1]->y(), 4);
    }

    void rightToLeftBeginsAtTheRight()
    {
        QWidget parent;
        parent.setLayoutDirection(Qt::RightToLeft);
        const QList<QWidget *> children = fill(parent, 2);
        parent.setGeometry(0, 0, 300, 100);
        parent.layout()->setGeometry(parent.rect());
        QCOMPARE(children[0]->geometry().right(), 299);
        QCOMPARE(children[1]->geometry().right(), 189);
    }

    void whatIsHiddenTakesNoRoom()
    {
        QWidget parent;
        const QList<QWidget *> children = fill(parent, 3);
        children[1]->hide();
        parent.setGeometry(0, 0, 215, 200);
        parent.layout()->setGeometry(parent.rect());
        QCOMPARE(children[2]->pos(), QPoint(110, 0));
    }

    void aWindowNarrowerThanAChildStacksThem()
    {
        QWidget parent;
        const QList<QWidget *> children = fill(parent, 2);
        parent.setGeometry(0, 0, 40, 200);
        parent.layout()->setGeometry(parent.rect());
        QCOMPARE(children[1]->pos(), QPoint(0, 30));
        QCOMPARE(parent.layout()->itemAt(7), nullptr);
        QCOMPARE(parent.layout()->takeAt(-1), nullptr);
    }
};

static const broadside::test::Register<FlowLayoutTest> registered;

#include "FlowLayoutTest.moc"

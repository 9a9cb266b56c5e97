// broadside-bench-window FILE: the signers' room of the real window on a workspace of any size, from what somebody does
// until the rows are painted. Prints JSON, in milliseconds.
#include "MainWindow.h"
#include "Measured.h"
#include "Program.h"
#include "SignerFilterText.h"
#include "SignerTable.h"
#include "SignerTableModel.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>

#include <cstdio>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

class Signers
{
public:
    explicit Signers(Program &program)
        : m_table(program.window().findChild<SignerTable *>()),
          m_model(qobject_cast<SignerTableModel *>(m_table->model())),
          m_search(program.window().findChild<QLineEdit *>(u"signerSearch"_s))
    {
    }

    [[nodiscard]] SignerTable &table() const { return *m_table; }
    [[nodiscard]] SignerTableModel &model() const { return *m_model; }

    /// Until every row in view is there, and painted.
    void settle() const
    {
        const auto isThere = [this] {
            const int first = static_cast<int>(m_table->firstVisibleRow());
            const int rows = m_table->viewport()->height() / m_table->rowHeight();
            for (int row = first; row < std::min(first + rows, m_model->rowCount()); ++row) {
                if (!m_model->signature(row))
                    return false;
            }
            return true;
        };
        if (!waitFor(isThere))
            qFatal("The rows did not come.");
        m_table->viewport()->repaint();
    }

    double search(const QString &text) const
    {
        bool isLoaded = false;
        const QMetaObject::Connection connection =
            QObject::connect(m_model, &SignerTableModel::loaded, [&isLoaded] { isLoaded = true; });
        const double time = milliseconds([&] {
            m_search->setText(text);
            if (!waitFor([&isLoaded] { return isLoaded; }))
                qFatal("The hits did not come.");
            settle();
        });
        QObject::disconnect(connection);
        return time;
    }

    double sort(const SignerOrder &order) const
    {
        bool isLoaded = false;
        const QMetaObject::Connection connection =
            QObject::connect(m_model, &SignerTableModel::loaded, [&isLoaded] { isLoaded = true; });
        const double time = milliseconds([&] {
            m_model->setOrder(order);
            if (!waitFor([&isLoaded] { return isLoaded; }))
                qFatal("The order did not come.");
            settle();
        });
        QObject::disconnect(connection);
        if (!waitFor([this] { return m_model->knowsOrder(); }))
            qFatal("The order was not learnt.");
        return time;
    }

    /// As with the scroll bar's handle.
    double jump(Dice &dice) const
    {
        return milliseconds([&] {
            QScrollBar *bar = m_table->verticalScrollBar();
            bar->setValue(static_cast<int>(dice(bar->maximum() + 1)));
            settle();
        });
    }

    /// Handles events as they come; `QTest::qWaitFor` sleeps in between.
    template<class Condition>
    static bool waitFor(const Condition &isSo)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isSo() && timer.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        return isSo();
    }

private:
    SignerTable *m_table;
    SignerTableModel *m_model;
    QLineEdit *m_search;
};

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    nameProgram();
    giveMemoryBack();
    const QApplication app(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    if (path.isEmpty())
        qFatal("broadside-bench-window FILE");
    Program program;
    program.window().resize(1440, 900);
    program.window().show();
    QJsonObject result;
    result[u"memory of the empty window, MB"_s] = residentMegabytes("VmRSS:");
    result[u"open to first rows painted, ms"_s] = milliseconds([&] {
        program.session().open(path);
        if (!Signers::waitFor([&] { return program.session().campaignId() != CampaignId::None; }))
            qFatal("The workspace did not open.");
        program.window().goTo(RoomId::Signers);
        const Signers room(program);
        if (!Signers::waitFor([&room] { return room.model().count() > 0; }))
            qFatal("No signature came.");
        room.settle();
    });
    const Signers room(program);
    Signers::waitFor([&room] { return room.model().knowsOrder(); });
    result[u"signatures"_s] = room.model().count();
    Dice dice;
    for (const SignerOrder &order : {SignerOrder{{SignerColumn::Name, false}},
                                     SignerOrder{{SignerColumn::Region, false}, {SignerColumn::Name, true}},
                                     SignerOrder{{SignerColumn::SignedAt, true}}}) {
        QJsonObject times{{u"first rows painted, ms"_s, room.sort(order)}};
        std::vector<double> jumps;
        for (int jump = 0; jump < 300; ++jump)
            jumps.push_back(room.jump(dice));
        times[u"jump until painted, ms"_s] = summary(jumps);
        result[orderText(order)] = times;
    }
    std::vector<double> keys;
    for (const QString &text : {u"tremalo"_s, u"bellodu sa"_s, u"h2x 1y4"_s, u"gmail"_s, u"lovisa tre"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            keys.push_back(room.search(text.left(length)));
    }
    result[u"a key until its hits are painted, ms"_s] = summary(keys);
    result[u"memory, MB"_s] = residentMegabytes("VmRSS:");
    result[u"most memory, MB"_s] = residentMegabytes("VmHWM:");
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}

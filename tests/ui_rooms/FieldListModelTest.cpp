#include "FieldListModel.h"
#include "RunTests.h"
#include "SampleCampaign.h"
#include "TextStates.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace broadside;
using namespace broadside::test;

class FieldListModelTest : public QObject
{
    Q_OBJECT

    static QStringList names(const FieldListModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString());
        return names;
    }

private slots:
    void listsFieldsUnderTheirGroups()
    {
        FieldListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Campaign campaign = sampleCampaign();
        model.show(campaign, english);
        QVERIFY(!model.keyAt(model.index(0)));
        QCOMPARE(model.index(0).data().toString(), fieldGroupName(FieldGroup::Heart));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.keyAt(model.index(1)) == FieldKey(FieldKind::Title, {}));
        QCOMPARE(model.keys().size(), campaign.fieldKeys().size());
        for (const FieldKey &key : campaign.fieldKeys())
            QVERIFY(model.keyAt(model.indexOf(key)) == key);
    }

    void showsTheStateOfTheLanguage()
    {
        FieldListModel model;
        Campaign campaign = sampleCampaign();
        const FieldKey ask{FieldKind::Ask, {}};
        const auto state = [&] { return TextState(model.indexOf(ask).data(FieldListModel::StateRole).toInt()); };
        model.show(campaign, french);
        QCOMPARE(state(), TextState::Current);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        campaign.brief.write(ask, english, QStringLiteral("Tell the council."));
        model.update(campaign, ask);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(state(), TextState::Stale);
        QVERIFY(model.indexOf(ask).data(Qt::AccessibleTextRole).toString().contains(textStateName(TextState::Stale)));
    }

    void findsByNameAndByText()
    {
        FieldListModel model;
        const Campaign campaign = sampleCampaign();
        model.show(campaign, english, QStringLiteral("SNOW day"));
        QCOMPARE(names(model), (QStringList{fieldGroupName(fieldInfo(FieldKind::Demand).group),
                                            campaign.nameOf({FieldKind::Demand, QStringLiteral("snow")})}));
        model.show(campaign, english, fieldName(FieldKind::Title));
        QVERIFY(model.indexOf({FieldKind::Title, {}}).isValid());
        model.show(campaign, english, QStringLiteral("nowhere to be found"));
        QCOMPARE(model.rowCount(), 0);
    }

    void movesDemandsAmongDemandsAlone()
    {
        FieldListModel model;
        model.show(sampleCampaign(), english);
        QSignalSpy moved(&model, &FieldListModel::demandMoved);
        const int first = model.indexOf({FieldKind::Demand, QStringLiteral("light")}).row();
        QVERIFY(!model.moveRows({}, first, 1, {}, 1));
        QVERIFY(!model.moveRows({}, 1, 1, {}, first));
        QVERIFY(model.moveRows({}, first + 1, 1, {}, first));
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toString(), QStringLiteral("snow"));
        QCOMPARE(moved[0][1].toInt(), 0);

        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(first)}));
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, first + 2, 0, {}));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
        const QMimeData other;
        QVERIFY(!model.canDropMimeData(&other, Qt::MoveAction, first, 0, {}));
    }

    void aGroupSaysHowFarItIs()
    {
        const Campaign campaign = sampleCampaign();
        FieldListModel model;
        model.show(campaign, french);
        // The title and the summary are missing in French, and the ask is done.
        QCOMPARE(model.index(0).data(FieldListModel::ProgressRole).toString(), QStringLiteral("1/3"));
        model.show(campaign, english);
        QCOMPARE(model.index(0).data(FieldListModel::ProgressRole).toString(), QStringLiteral("2/3"));
    }
};

static const broadside::test::Register<FieldListModelTest> registered;

#include "FieldListModelTest.moc"

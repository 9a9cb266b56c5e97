#include "FieldKey.h"

#include "RunTests.h"

#include <QSet>

#include <algorithm>

using namespace broadside;
using namespace Qt::StringLiterals;

class FieldKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void knowsEveryKindAtItsPlace()
    {
        QCOMPARE(fieldInfos().size(), static_cast<qsizetype>(FieldKind::Privacy) + 1);
        for (qsizetype i = 0; i < fieldInfos().size(); ++i)
            QCOMPARE(static_cast<qsizetype>(fieldInfos()[i].kind), i);
    }

    void hasAnIdAndANameOfItsOwnForEachKind()
    {
        QSet<QString> ids;
        QSet<QString> names;
        for (const FieldInfo &info : fieldInfos()) {
            const QString id = QString::fromLatin1(info.id);
            QCOMPARE(fieldKindFromId(id), std::optional(info.kind));
            ids.insert(id);
            names.insert(fieldName(info.kind));
        }
        QCOMPARE(ids.size(), fieldInfos().size());
        QCOMPARE(names.size(), fieldInfos().size());
        QVERIFY(!names.contains(QString()));
    }

    void knowsNoOtherIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow("another case") << u"Title"_s;
        QTest::newRow("the beginning of one") << u"share"_s;
        QTest::newRow("one and more") << u"title "_s;
    }
    void knowsNoOtherIds()
    {
        QFETCH(const QString, id);
        QCOMPARE(fieldKindFromId(id), std::nullopt);
    }

    void requiresWhatNoPieceCanDoWithout()
    {
        QSet<QString> required;
        for (const FieldInfo &info : fieldInfos()) {
            if (info.isRequired)
                required.insert(QString::fromLatin1(info.id));
        }
        QCOMPARE(required,
                 (QSet<QString>{u"title"_s, u"ask"_s, u"summary"_s, u"demand"_s, u"thanks"_s, u"share_appeal"_s}));
    }

    void limitsNoMarkdown()
    {
        for (const FieldInfo &info : fieldInfos())
            QVERIFY2(!info.isMarkdown || info.comfortable == 0, info.id);
    }

    void namesFieldsAsFilesDo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isField");
        QTest::newRow("title") << u"title"_s << true;
        QTest::newRow("demand") << u"demand/light"_s << true;
        QTest::newRow("target") << u"target_greeting/pm"_s << true;
        QTest::newRow("an item too many") << u"title/x"_s << false;
        QTest::newRow("an item too few") << u"demand"_s << false;
        QTest::newRow("an empty item") << u"demand/"_s << false;
        QTest::newRow("unknown") << u"nothing"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void namesFieldsAsFilesDo()
    {
        QFETCH(QString, path);
        QFETCH(bool, isField);
        const auto key = fieldFromPath(path);
        QCOMPARE(key.has_value(), isField);
        if (key)
            QCOMPARE(fieldPath(*key), path);
    }

    void listsGroupsInOneRun()
    {
        QList<FieldGroup> runs;
        for (const FieldInfo &info : fieldInfos()) {
            if (runs.isEmpty() || runs.back() != info.group)
                runs.append(info.group);
        }
        QVERIFY(std::ranges::is_sorted(runs));
        QCOMPARE(QSet<FieldGroup>(runs.begin(), runs.end()).size(), runs.size());
        QSet<QString> names;
        for (const FieldGroup group : runs)
            names.insert(fieldGroupName(group));
        QCOMPARE(names.size(), runs.size());
    }
};

static const broadside::test::Register<FieldKeyTest> registered;

#include "FieldKeyTest.moc"

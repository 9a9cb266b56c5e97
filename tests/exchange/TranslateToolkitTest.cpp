// The files as other people's programs read them: translate-toolkit, which Weblate is built on, and libxml2.
#include "BriefFile.h"
#include "Example.h"
#include "Merge.h"
#include "RunTests.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace broadside;

class TranslateToolkitTest : public QObject
{
    Q_OBJECT

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAll().constData());
        return process.exitCode() == 0 ? "ok\n" + process.readAll() : QByteArray();
    }

    static QString writeTo(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void isWellFormed_data()
    {
        QTest::addColumn<BriefFormat>("format");
        QTest::newRow("1.2") << BriefFormat::Xliff12;
        QTest::newRow("2.0") << BriefFormat::Xliff20;
    }
    void isWellFormed()
    {
        QFETCH(BriefFormat, format);
        const QTemporaryDir folder;
        const Campaign campaign = exampleCampaign().value();
        const QByteArray bytes = writeBrief(briefFileOf(campaign, Language::of("fr-CA")), format).value();
        const QString path = writeTo(folder, QStringLiteral("brief.xlf"), bytes);
        QVERIFY(!run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), path}).isEmpty());
    }

    void becomesPo()
    {
        const QTemporaryDir folder;
        const Campaign campaign = exampleCampaign().value();
        const BriefFile file = briefFileOf(campaign, Language::of("fr-CA"));
        const QString path =
            writeTo(folder, QStringLiteral("brief.xlf"), writeBrief(file, BriefFormat::Xliff12).value());
        const QString po = folder.filePath(QStringLiteral("brief.po"));
        QVERIFY(!run(QStringLiteral("xliff2po"), {path, po}).isEmpty());
        const QByteArray entries = contentOf(po);
        QCOMPARE(entries.count("\nmsgid ") - 1, file.texts.size()); // the first is the head
        QVERIFY(entries.contains("Defending human rights is not a crime"));
        QVERIFY(!run(QStringLiteral("msgfmt"), {QStringLiteral("--check-format"), QStringLiteral("-o"),
                                                folder.filePath(QStringLiteral("brief.mo")), po})
                     .isEmpty());
    }

    void passesTheFilters()
    {
        const QTemporaryDir folder;
        const Campaign campaign = exampleCampaign().value();
        const QString path =
            writeTo(folder, QStringLiteral("brief.xlf"),
                    writeBrief(briefFileOf(campaign, Language::of("fr-CA")), BriefFormat::Xliff12).value());
        const QString found = folder.filePath(QStringLiteral("found.xlf"));
        const QByteArray output =
            run(QStringLiteral("pofilter"),
                {QStringLiteral("--test=untranslated"), QStringLiteral("--test=xmltags"), QStringLiteral("--test=urls"),
                 QStringLiteral("--test=emails"), QStringLiteral("--test=printf"), path, found});
        QVERIFY(!output.isEmpty());
        QVERIFY(!contentOf(found).contains("<trans-unit"));
    }

    /// What such a program saves: the PO that it translated, put back into the XLIFF.
    void comesBackFromTheToolkit()
    {
        const QTemporaryDir folder;
        Campaign campaign = exampleCampaign().value();
        const Language french = Language::of("fr-CA");
        const FieldKey title{FieldKind::Title, {}};
        QByteArray bytes = writeBrief(briefFileOf(campaign, french), BriefFormat::Xliff12).value();
        const QString path = writeTo(folder, QStringLiteral("brief.xlf"), bytes);
        const QByteArray script = "import sys\n"
                                  "from translate.storage import factory\n"
                                  "store = factory.getobject(sys.argv[1])\n"
                                  "unit = [u for u in store.units if u.getid().endswith('title')][0]\n"
                                  "unit.target = 'Un autre titre'\n"
                                  "unit.addnote('Please check', origin='translator')\n"
                                  "store.save()\n";
        const QString program = writeTo(folder, QStringLiteral("edit.py"), script);
        QVERIFY(!run(QStringLiteral("/usr/bin/python3"), {program, path}).isEmpty());
        const BriefFile back = readBrief(contentOf(path), BriefFormat::Xliff12).value();
        const BriefMerge merge = mergeBrief(campaign, back).value();
        QCOMPARE(merge.entries.size(), 1);
        QCOMPARE(merge.conflicts(), 0);
        QCOMPARE(merge.entries.front().key, title);
        QCOMPARE(merge.entries.front().theirs.body, QStringLiteral("Un autre titre"));
        QCOMPARE(merge.entries.front().theirs.notes.size(), 1);
    }
};

static const broadside::test::Register<TranslateToolkitTest> registered;

#include "TranslateToolkitTest.moc"

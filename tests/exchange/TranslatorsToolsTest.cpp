// The XLIFF that goes out is what translators' own tools read and keep: xmllint (libxml2) and translate-toolkit, which
// is what Weblate reads with.
#include "BriefFormat.h"

#include "Example.h"
#include "Merge.h"
#include "RunTests.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

struct ToolResult
{
    int exit = -1;
    QByteArray output;
};

ToolResult runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Each msgid of a PO file, put together from its lines and unescaped.
QStringList messageIds(const QString &po)
{
    QStringList ids;
    bool within = false;
    for (const QString &line : po.split(u'\n')) {
        if (line.startsWith(u"msgid ")) {
            ids.append(QString());
            within = true;
        } else if (!line.startsWith(u'"')) {
            within = false;
        }
        if (within)
            ids.last() += line.sliced(line.indexOf(u'"') + 1).chopped(1);
    }
    for (QString &id : ids)
        id.replace(u"\\n"_s, u"\n"_s)
            .replace(u"\\t"_s, u"\t"_s)
            .replace(u"\\\""_s, u"\""_s)
            .replace(u"\\\\"_s, u"\\"_s);
    return ids;
}

} // namespace

class TranslatorsToolsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const QString &name) const { return m_dir.filePath(name); }
    QString written(const QString &name, const BriefFile &file, BriefFormat format) const
    {
        QFile out(at(name));
        return out.open(QIODevice::WriteOnly) && out.write(*writeBrief(file, format)) > 0 ? out.fileName() : QString();
    }

private slots:
    void theXmlIsWellFormed()
    {
        const Campaign campaign = exampleCampaign().value();
        const ExportScope arabic{.language = Language::of("ar"), .from = {}};
        for (const QString &path : {written("all.xlf", briefFileOf(campaign), BriefFormat::Xliff12),
                                    written("ar.xlf", briefFileOf(campaign, arabic), BriefFormat::Xliff20)}) {
            const ToolResult lint = runTool(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, path});
            QVERIFY2(lint.exit == 0, lint.output.constData());
        }
    }

    void everySourceStringReachesThePoFile()
    {
        const Campaign campaign = exampleCampaign().value();
        const BriefFile file = briefFileOf(campaign, {.language = Language::of("fr-CA"), .from = {}});
        const QString xliff = written("fr.xlf", file, BriefFormat::Xliff12);
        const ToolResult converted = runTool(u"xliff2po"_s, {u"--progress=none"_s, xliff, at("fr.po")});
        QVERIFY2(converted.exit == 0, converted.output.constData());
        const QStringList ids = messageIds(QString::fromUtf8(contentOf(at("fr.po"))));
        int translations = 0;
        for (const CarriedText &text : file.texts) {
            if (text.isSource() || text.source->isEmpty())
                continue;
            ++translations;
            QVERIFY2(ids.contains(*text.source), qPrintable(*text.source));
        }
        QVERIFY(translations > 20);
    }

    void theChecksOfTranslatorsRunOnIt()
    {
        const Campaign campaign = exampleCampaign().value();
        const BriefFile file = briefFileOf(campaign, {.language = Language::of("fr-CA"), .from = {}});
        const QString xliff = written("check.xlf", file, BriefFormat::Xliff12);
        const ToolResult filtered = runTool(u"pofilter"_s, {u"--progress=none"_s, xliff, at("checked.xlf")});
        QVERIFY2(filtered.exit == 0, filtered.output.constData());
        QVERIFY2(!filtered.output.contains("Traceback"), filtered.output.constData());
    }

    void aToolThatEditsEveryTextKeepsWhatTheMergeNeeds()
    {
        Campaign campaign = exampleCampaign().value();
        campaign.brief.setNotes({FieldKind::Thanks, {}}, Language::of("fr-CA"),
                                {{.paragraph = u"Merci"_s, .body = u"Warmer?"_s, .author = u"Bo"_s, .at = {}}});
        const BriefFile file = briefFileOf(campaign, {.language = Language::of("fr-CA"), .from = {}});
        const QString xliff = written("before.xlf", file, BriefFormat::Xliff12);
        // Puts brackets around each text, in the way in which Weblate edits a file.
        const ToolResult edited =
            runTool(u"podebug"_s, {u"--progress=none"_s, u"--rewrite=bracket"_s, xliff, at("after.xlf")});
        QVERIFY2(edited.exit == 0, edited.output.constData());
        const Result<BriefFile> before = readBrief(contentOf(xliff), BriefFormat::Xliff12);
        const Result<BriefFile> after = readBrief(contentOf(at("after.xlf")), BriefFormat::Xliff12);
        QVERIFY2(after, after ? "" : qPrintable(after.error().what));
        QCOMPARE(after->texts.size(), before->texts.size());
        for (qsizetype at = 0; at < after->texts.size(); ++at) {
            CarriedText text = after->texts[at];
            QVERIFY2(text.body.startsWith(u'[') && text.body.endsWith(u']'), qPrintable(text.body));
            text.body = before->texts[at].body;
            QVERIFY2(text == before->texts[at], qPrintable(fieldPath(text.key)));
        }
        const Result<BriefMerge> merge = mergeBrief(campaign, *after);
        QVERIFY(merge);
        QCOMPARE(merge->changes.size(), after->texts.size());
        QVERIFY(merge->conflicts.isEmpty() && merge->notes.isEmpty());
    }
};

static const Register<TranslatorsToolsTest> registered;

#include "TranslatorsToolsTest.moc"

#include "ExportRun.h"

#include "Background.h"
#include "ExportSignersDialog.h"
#include "Session.h"
#include "SignerExport.h"
#include "SignerFilterText.h"
#include "SignerRecords.h"
#include "SignerView.h"
#include "Tasks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>

namespace broadside {

namespace {

struct ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

struct Exportable
{
    ExportableList all;
    std::optional<ExportableList> view; ///< where less than everything is in view
};

bool isNarrow(const SignerQuery &query)
{
    return !query.filter.isEverything() || !query.search.trimmed().isEmpty();
}

Result<ExportableList> countList(SignerView &view, CampaignId campaign, const SignerQuery &query)
{
    const auto countOf = [&](SignerTrait trait, const char *value) -> Result<qint64> {
        SignerQuery narrower = query;
        narrower.filter = SignerFilter::both(query.filter, SignerFilter::of(trait, {QLatin1String(value)}));
        return view.show(campaign, narrower);
    };
    const auto all = view.show(campaign, query);
    const auto duplicates = countOf(SignerTrait::Status, "duplicate");
    const auto mayContact = countOf(SignerTrait::Consent, "given");
    for (const auto *count : {&all, &duplicates, &mayContact}) {
        if (!*count)
            return std::unexpected(count->error());
    }
    return ExportableList{*all - *duplicates, *duplicates, *mayContact};
}

Result<Exportable> countExportable(const QString &path, CampaignId campaign, const SignerQuery &inView)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    SignerView view(*workspace);
    const auto all = countList(view, campaign, {});
    if (!all)
        return std::unexpected(all.error());
    Exportable exportable{*all, {}};
    if (!isNarrow(inView))
        return exportable;
    const auto some = countList(view, campaign, inView);
    if (!some)
        return std::unexpected(some.error());
    exportable.view = *some;
    return exportable;
}

/// What somebody asked to be written.
struct Export
{
    QString workspace;
    CampaignId campaign = CampaignId::None;
    SignerQuery query;
    ExportOptions options;
    QString file;
};

QString filterOf(const SignerQuery &query)
{
    const QString filter = filterText(query.filter);
    const QString words = query.search.trimmed();
    return words.isEmpty() ? filter : QString(filter + u' ' + words).trimmed();
}

QString noticeOf(const ExportSummary &summary, const QString &file)
{
    QString text = ExportRun::tr("%Ln signature(s) saved in %1.", nullptr, static_cast<int>(summary.rows))
                       .arg(QFileInfo(file).fileName());
    if (summary.emptied > 0)
        text += u' ' + ExportRun::tr("%Ln of them without e-mail and phone, which consent does not allow.", nullptr,
                                     static_cast<int>(summary.emptied));
    if (summary.withoutConsent > 0)
        text += u' ' + ExportRun::tr("%Ln left out who may not be contacted.", nullptr,
                                     static_cast<int>(summary.withoutConsent));
    return text;
}

Result<QString> write(const Export &wanted, Progress &progress)
{
    auto workspace = Workspace::open(wanted.workspace);
    if (!workspace)
        return std::unexpected(workspace.error());
    SignerView view(*workspace);
    const auto count = view.show(wanted.campaign, wanted.query);
    if (!count)
        return std::unexpected(count.error());
    if (const auto learned = view.learnOrder(progress); !learned)
        return std::unexpected(learned.error());
    const auto summary = exportSigners([&view](const TakeSignature &take) { return view.forEach(take); }, *count,
                                       wanted.options, wanted.file, progress);
    if (!summary)
        return std::unexpected(summary.error());
    ExportRecord record;
    record.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    record.author = stampNow().author;
    record.fileName = QFileInfo(wanted.file).fileName();
    record.filter = filterOf(wanted.query);
    record.columns = summary->columns;
    record.rows = summary->rows;
    record.withoutConsent = wanted.options.withoutConsent;
    if (const auto logged = SignerRecords(*workspace).logExport(wanted.campaign, record); !logged)
        return std::unexpected(
            Error{ExportRun::tr("The list is in %1, but that it went out could not be noted.").arg(record.fileName),
                  logged.error().what, logged.error().detail});
    return noticeOf(*summary, wanted.file);
}

void askForFile(QWidget *parent, Tasks &tasks, Export wanted, const QString &slug)
{
    const QString extension = wanted.options.system == ExportSystem::None ? exportFormatExtension(wanted.options.format)
                                                                          : exportFormatExtension(ExportFormat::Csv);
    auto *dialog = new QFileDialog(parent, ExportRun::tr("Export signatures"));
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%1)").arg(extension));
    dialog->setDefaultSuffix(extension);
    dialog->selectFile(slug + QStringLiteral("-signatures.") + extension);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&tasks, wanted](const QString &file) {
        Export full = wanted;
        full.file = file;
        tasks.run(ExportRun::tr("Exporting signatures"), [full](Progress &progress) { return write(full, progress); });
    });
    dialog->open();
}

} // namespace

void askAndExport(QWidget *parent, Session &session, Tasks &tasks, const SignerQuery &inView)
{
    inBackground(
        parent,
        [path = session.path(), campaign = session.campaignId(), inView] {
            return countExportable(path, campaign, inView);
        },
        [parent, &session, &tasks, inView, path = session.path(),
         campaign = session.campaignId()](const Result<Exportable> &exportable) {
            if (!exportable)
                return emit session.failed(exportable.error());
            if (session.path() != path || session.campaignId() != campaign)
                return; // another campaign is in view by now
            auto *dialog = new ExportSignersDialog(exportable->view, exportable->all, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::accepted, parent, [=, &session, &tasks] {
                SignerQuery query = inView;
                if (!dialog->isOfView()) {
                    query.search.clear();
                    query.filter = {};
                }
                askForFile(parent, tasks, {path, campaign, query, dialog->options(), {}}, session.campaign().slug);
            });
            dialog->open();
        });
}

} // namespace broadside

#include "PersonWork.h"

#include "SafeText.h"
#include "SaveFile.h"
#include "SignerPrivacy.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>

namespace broadside {

namespace {

struct PersonWork
{
    Q_DECLARE_TR_FUNCTIONS(PersonWork)
};

} // namespace

Tasks::Work savePersonWork(const QString &path, const QString &email, const QString &file)
{
    return [=](Progress &) -> Result<QString> {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto person = SignerPrivacy(*workspace).person(email);
        if (!person)
            return std::unexpected(person.error());
        if (const auto saved = saveFile(file, QJsonDocument(*person).toJson()); !saved)
            return std::unexpected(saved.error());
        return PersonWork::tr("All that is held of %1 is saved in %2.")
            .arg(quotedName(email), QFileInfo(file).fileName());
    };
}

Tasks::Work forgetWork(const QString &path, const QString &email)
{
    return [=](Progress &progress) -> Result<QString> {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto signatures = SignerPrivacy(*workspace).forget(email, stampNow(), progress);
        if (!signatures)
            return std::unexpected(signatures.error());
        // Without the address: it is not to stand anywhere any more.
        return PersonWork::tr("The person is forgotten. %Ln signature(s) stay, as figures without a name.", nullptr,
                              static_cast<int>(*signatures));
    };
}

Tasks::Work forgetSignatureWork(const QString &path, SignatureId id)
{
    return [=](Progress &progress) -> Result<QString> {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return std::unexpected(workspace.error());
        if (const auto done = SignerPrivacy(*workspace).forgetSignature(id, stampNow(), progress); !done)
            return std::unexpected(done.error());
        return PersonWork::tr("The person is forgotten. The signature stays, as a figure without a name.");
    };
}

Tasks::Work anonymiseWork(const QString &path, CampaignId campaign, const QDate &today)
{
    return [=](Progress &progress) -> Result<QString> {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto signatures = SignerPrivacy(*workspace).anonymise(campaign, today, progress);
        if (!signatures)
            return std::unexpected(signatures.error());
        return PersonWork::tr("%Ln signature(s) stand without names now. The figures are as they were.", nullptr,
                              static_cast<int>(*signatures));
    };
}

void askAndSavePerson(QWidget *parent, Tasks &tasks, const QString &path, const QString &email)
{
    auto *dialog = new QFileDialog(parent, PersonWork::tr("Save what is held of this person"));
    dialog->setObjectName(QStringLiteral("savePersonDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: A kind of file
    dialog->setNameFilter(PersonWork::tr("Data as text (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    // No name or address in a file's name: those end up in lists of recent files.
    dialog->selectFile(QStringLiteral("person.json"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&tasks, path, email](const QString &file) {
        tasks.run(PersonWork::tr("Saving what is held of a person"), savePersonWork(path, email, file));
    });
    dialog->open();
}

} // namespace broadside

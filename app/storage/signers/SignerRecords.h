// What an organiser puts beside signatures: tags, notes, lists that are kept, signatures counted on paper, and the log
// of who took signatures out of the program.
#pragma once

#include "Signature.h"
#include "SignerQuery.h"
#include "TextHistory.h"
#include "Workspace.h"

#include <QDate>

namespace broadside {

struct SignerNote
{
    qint64 id = 0;
    QString body;
    QString author;
    QString at; ///< ISO 8601, UTC

    bool operator==(const SignerNote &) const = default;
};

/// What a field of a signature was before somebody corrected it.
struct CorrectionRecord
{
    SignatureField field = SignatureField::FirstName;
    QString before;
    QString author;
    QString at; ///< ISO 8601, UTC

    bool operator==(const CorrectionRecord &) const = default;
};

/// A query under a name; it is asked anew each time, so that the list stays alive.
struct SavedList
{
    QString name;
    QString search;
    SignerFilter filter;
    SignerOrder order;

    bool operator==(const SavedList &) const = default;
};

/// Signatures on paper that were counted and not typed in.
struct PaperCount
{
    qint64 id = 0; ///< 0: not stored yet
    qint64 count = 0;
    QString place;   ///< "Marché Jean-Talon"
    QString region;  ///< "QC"; may be empty
    QString country; ///< ISO 3166-1; may be empty
    QDate day;
    QString countedBy;
    QString note;
    QString scanName; ///< the photo's or scan's file name; empty without one
    QByteArray scan;  ///< its bytes; left empty by `paperCounts`

    bool operator==(const PaperCount &) const = default;
};

/// Who took what out of the program, when.
struct ExportRecord
{
    QString at; ///< ISO 8601, UTC
    QString author;
    QString fileName;
    QString filter; ///< `filterText`, and the words that were searched
    QStringList columns;
    qint64 rows = 0;
    bool withoutConsent = false; ///< the organiser said twice that consent was not to be looked at

    bool operator==(const ExportRecord &) const = default;
};

/// A signature of the same person, in another campaign or in the same one.
struct OtherSigning
{
    SignatureId id = SignatureId::None;
    QString campaign; ///< its slug
    QString signedAt;

    bool operator==(const OtherSigning &) const = default;
};

class SignerRecords
{
public:
    explicit SignerRecords(Workspace &workspace) : m_workspace(workspace) {}

    /// All tags of the workspace, by name.
    [[nodiscard]] Result<QStringList> tags() const;
    [[nodiscard]] Result<QStringList> tagsOf(SignatureId id) const;
    /// Names are trimmed; an empty one is an error. A tag that nothing carries any more is gone.
    Result<void> setTags(SignatureId id, const QStringList &tags);
    /// On all of them or, where one is gone, on none.
    Result<void> addTag(const QList<SignatureId> &ids, const QString &tag);

    [[nodiscard]] Result<QList<SignerNote>> notes(SignatureId id) const; ///< newest first
    /// An empty one is an error.
    Result<void> addNote(SignatureId id, const QString &body, const Stamp &stamp);
    Result<void> removeNote(qint64 note);
    [[nodiscard]] Result<QList<CorrectionRecord>> corrections(SignatureId id) const; ///< newest first
    /// By the same mailbox and name, in whichever campaign, in the order of arrival; without the signature itself.
    [[nodiscard]] Result<QList<OtherSigning>> otherSignings(SignatureId id) const;

    [[nodiscard]] Result<QList<SavedList>> lists(CampaignId campaign) const; ///< by name
    /// Replaces the list of that name.
    Result<void> saveList(CampaignId campaign, const SavedList &list);
    Result<void> removeList(CampaignId campaign, const QString &name);

    /// Newest day first, without their scans.
    [[nodiscard]] Result<QList<PaperCount>> paperCounts(CampaignId campaign) const;
    /// Stores a new one, or changes the one of that id; a scan that is empty leaves the one that is there. An error for
    /// a count below 1, a country that is no code, or a scan over 20 MB. Gives back the id.
    Result<qint64> savePaperCount(CampaignId campaign, const PaperCount &count);
    Result<void> removePaperCount(qint64 id);
    [[nodiscard]] Result<QByteArray> scan(qint64 paperCount) const;

    Result<void> logExport(CampaignId campaign, const ExportRecord &record);
    [[nodiscard]] Result<QList<ExportRecord>> exports(CampaignId campaign) const; ///< newest first

private:
    Workspace &m_workspace;
};

} // namespace broadside

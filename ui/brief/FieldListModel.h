// The fields of a brief under their groups, with the state of each in the language in view.
#pragma once

#include "Campaign.h"

#include <QAbstractListModel>

namespace broadside {

class FieldListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IsHeadingRole = Qt::UserRole, StateRole, ExcerptRole, ProgressRole };

    explicit FieldListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// All anew: other fields, another language, other names. Only fields whose name or text contains every word of
    /// `filter` are listed; case does not matter.
    void show(const Campaign &campaign, const Language &language, const QString &filter = {});
    /// One text was written.
    void update(const Campaign &campaign, const FieldKey &key);

    /// The field of a row; none for a heading.
    [[nodiscard]] std::optional<FieldKey> keyAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const FieldKey &key) const;
    /// The fields in the order of the list, whatever the filter.
    [[nodiscard]] const QList<FieldKey> &keys() const { return m_keys; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &parent,
                  int row) override;

signals:
    /// A demand was dragged to stand before the demand that is now at `place` (from 0), or at the end.
    void demandMoved(const QString &demand, int place);

private:
    struct Entry
    {
        std::optional<FieldGroup> heading;
        FieldKey key;
        QString name;
        QString excerpt;
        TextState state = TextState::Missing;
        bool matches = true; ///< the filter
        bool counts = false; ///< in its group's progress: it is required, or written in some language
    };

    void fill(const Campaign &campaign);
    [[nodiscard]] Entry entryOf(const Campaign &campaign, const FieldKey &key) const;
    /// "5/9" of a group: so many of its texts are done in the language in view.
    [[nodiscard]] QString progressOf(FieldGroup group) const;
    void applyFilter();
    /// Among the visible rows: the first row after which demands stand, and how many there are.
    [[nodiscard]] std::pair<int, int> demandRows() const;

    Language m_language;
    QStringList m_filter; ///< words
    QList<FieldKey> m_keys;
    QList<Entry> m_entries; ///< all, headings included
    QList<int> m_rows;      ///< indexes of the visible entries
};

} // namespace broadside

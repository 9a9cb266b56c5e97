// The side of the Text room: find a field, see its state, choose it; put demands in order.
#pragma once

#include "FieldKey.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace broadside {

class FieldListModel;
class SearchField;
class Session;

class FieldList final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(Session &session, QWidget *parent = nullptr);

    /// All anew, with `key` chosen; a search that hides it is emptied.
    void showField(const FieldKey &key);
    /// One text was written.
    void update(const FieldKey &key);
    void retranslate();
    /// The fields in the order of the list, whatever is searched for.
    [[nodiscard]] const QList<FieldKey> &keys() const;

signals:
    void chosen(const broadside::FieldKey &key);
    void addDemandRequested();
    /// See `FieldListModel::demandMoved`.
    void demandMoved(const QString &demand, int place);

private:
    void search();
    void select(const FieldKey &key);

    Session &m_session;
    FieldListModel *m_model;
    SearchField *m_search;
    QListView *m_view;
    QPushButton *m_add;
    FieldKey m_key;
    bool m_selecting = false;
};

} // namespace broadside

// What a text was before: its versions, what differs between any two of them, and the way back.
#pragma once

#include "FieldKey.h"
#include "TextHistory.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace broadside {

class DiffView;
class Label;
class Session;

class HistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(Session &session, QWidget *parent = nullptr);

    void setText(const FieldKey &key, const Language &language);
    void retranslate();

private:
    void read();
    void showVersions(const QList<TextVersion> &versions);
    void showDifference();
    void restore();
    [[nodiscard]] QString nameOf(const TextVersion &version) const;

    Session &m_session;
    FieldKey m_key;
    Language m_language;
    QList<TextVersion> m_versions;
    Label *m_title;
    Label *m_empty;
    QListWidget *m_list;
    QWidget *m_comparison;
    Label *m_with;
    QComboBox *m_other;
    DiffView *m_difference;
    QPushButton *m_restore;
};

} // namespace broadside

// Find and replace: in the text at hand, in a language, or in the whole brief.
#pragma once

#include "BriefSearch.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace broadside {

class IconButton;
class Label;
class SearchField;
class Session;

class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(Session &session, QWidget *parent = nullptr);

    /// Shows itself with the words ready to be typed over; `words` is what was selected, if anything.
    void open(const QString &words);
    /// The text at hand: where "this text" looks, and from where "next" goes on.
    void setPlace(const FieldKey &key, const Language &language, qsizetype position);
    void retranslate();
    [[nodiscard]] QString words() const;
    [[nodiscard]] Qt::CaseSensitivity sensitivity() const;

signals:
    /// What is searched for changed: texts mark it.
    void changed();
    /// A place is to be shown and selected.
    void found(const broadside::FoundPlace &place);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showCount();
    void goOn(int by);
    void replaceOne();
    void replaceAll();
    void takeBack();
    [[nodiscard]] IconButton *addTool(const QString &objectName, const QString &iconName);

    Session &m_session;
    FieldKey m_key;
    Language m_language;
    qsizetype m_position = 0;
    QList<FoundPlace> m_places;
    qsizetype m_current = -1;
    QList<ReplacedText> m_replaced;
    SearchField *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_scope;
    IconButton *m_case;
    IconButton *m_previous;
    IconButton *m_next;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    IconButton *m_close;
    Label *m_count;
    QPushButton *m_takeBack;
};

} // namespace broadside

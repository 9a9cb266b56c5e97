// The tags of a signature as chips: one click takes a tag off, and what is typed becomes one.
#pragma once

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace broadside {

class TagEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit TagEditor(QWidget *parent = nullptr);

    /// `all`: every tag of the workspace, to be completed from.
    void setTags(const QStringList &tags, const QStringList &all);
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    void retranslate();

signals:
    /// By the user; the chips show it already.
    void changed(const QStringList &tags);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove(const QString &tag);
    void showTags();

    QStringList m_tags;
    QStringList m_all;
    QWidget *m_chips;
    QLineEdit *m_edit;
    QPushButton *m_add;
    QStringListModel *m_known;
    QCompleter *m_completer;
};

} // namespace broadside

// One language of a field: its name, its state, and the editor.
#pragma once

#include "Campaign.h"

#include <QWidget>

class QVBoxLayout;

namespace broadside {

class Label;
class Pill;
class TextEditor;
class EditStack;
class TypesetView;

class TextPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TextPane(QWidget *parent = nullptr);

    [[nodiscard]] TextEditor *editor() const { return m_editor; }
    /// Below the editor.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

    [[nodiscard]] bool shows(const FieldKey &key, const Language &language) const
    {
        return m_key == key && m_language == language;
    }
    /// Another field or language: loads the editor anew.
    void load(const Campaign &campaign, const FieldKey &key, const Language &language, EditStack &edits);
    /// The same one, changed: the cursor stays.
    void update(const Campaign &campaign);
    void retranslate(const Campaign &campaign);
    /// The text as it will be set, below the editor.
    void setTypesetShown(bool isShown);
    [[nodiscard]] const Language &language() const { return m_language; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState(const Campaign &campaign);
    void fitHead();

    Label *m_name;
    Pill *m_sourcePill;
    Pill *m_statePill;
    TextEditor *m_editor;
    TypesetView *m_typeset;
    QVBoxLayout *m_content;
    FieldKey m_key;
    Language m_language;
    bool m_isSource = false;
};

} // namespace broadside

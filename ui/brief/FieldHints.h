// Beside a text in its source language: what the field is for, and how far its translations are.
#pragma once

#include "Campaign.h"

#include <QScrollArea>

class QVBoxLayout;

namespace broadside {

class Label;

class FieldHints final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FieldHints(QWidget *parent = nullptr);

    void setField(const Campaign &campaign, const FieldKey &key);

signals:
    void wantsLanguage(const broadside::Language &language);

private:
    QVBoxLayout *m_layout;
    Label *m_noteTitle;
    Label *m_note;
    Label *m_markdown;
    Label *m_languagesTitle;
    QWidget *m_languages = nullptr;
};

} // namespace broadside

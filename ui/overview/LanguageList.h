// The campaign's languages and how far each is; a door to its texts.
#pragma once

#include "Campaign.h"
#include "Pill.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace broadside {

/// One language: its ring, its name, and in a word what it needs.
class LanguageRow final : public QAbstractButton
{
    Q_OBJECT
public:
    LanguageRow(const Language &language, const LanguageProgress &progress, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LanguageProgress m_progress;
    QString m_state;
    Tone m_tone = Tone::Good;
};

class LanguageList final : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageList(QWidget *parent = nullptr);
    void setCampaign(const Campaign &campaign);

signals:
    void wantsLanguage(const broadside::Language &language);

private:
    QVBoxLayout *m_rows;
};

} // namespace broadside

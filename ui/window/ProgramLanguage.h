// The language of the program itself: its words, numbers, dates and the direction of its windows.
#pragma once

#include "Language.h"

#include <QObject>
#include <QTranslator>

namespace broadside {

class ProgramLanguage : public QObject
{
    Q_OBJECT
public:
    /// Begins with the language that was chosen last, or the system's, or English.
    explicit ProgramLanguage(QObject *parent = nullptr);

    [[nodiscard]] static const QList<Language> &choices();
    [[nodiscard]] Language current() const { return m_current; }
    /// At once and everywhere: every window gets a LanguageChange. Remembered for the next start.
    void choose(const Language &language);

signals:
    void changed();

private:
    void apply(const Language &language);

    Language m_current;
    QTranslator m_words;
    QTranslator m_qtWords; ///< of Qt's own dialogs
};

} // namespace broadside

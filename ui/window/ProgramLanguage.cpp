#include "ProgramLanguage.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>

#include <algorithm>

namespace broadside {

namespace {

const QString settingsKey = QStringLiteral("language");

/// The first of the system's languages that the program speaks.
Language systemLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        for (const Language &choice : ProgramLanguage::choices()) {
            if (tag.section(u'-', 0, 0) == choice.primary())
                return choice;
        }
    }
    return ProgramLanguage::choices().first();
}

/// The system's own way with numbers and dates where it speaks this language, or the language's usual one.
QLocale localeFor(const Language &language)
{
    const QLocale system = QLocale::system();
    if (system.bcp47Name().section(u'-', 0, 0) == language.primary())
        return system;
    if (language.primary() == u"ar")
        return {QLocale::Arabic, QLocale::Egypt};
    return {language.locale().language(), QLocale::Canada};
}

} // namespace

ProgramLanguage::ProgramLanguage(QObject *parent) : QObject(parent)
{
    const auto remembered = Language::parse(QSettings().value(settingsKey).toString());
    apply(remembered && choices().contains(*remembered) ? *remembered : systemLanguage());
}

const QList<Language> &ProgramLanguage::choices()
{
    static const QList<Language> all = {Language::of("en"), Language::of("fr"), Language::of("ar")};
    return all;
}

void ProgramLanguage::choose(const Language &language)
{
    if (!choices().contains(language))
        return;
    QSettings().setValue(settingsKey, language.tag());
    if (language == m_current)
        return;
    apply(language);
    emit changed();
}

void ProgramLanguage::apply(const Language &language)
{
    m_current = language;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // Before the words: whoever hears of the change writes its numbers anew as well.
    QLocale::setDefault(localeFor(language));
    if (m_words.load(QStringLiteral(":/translations/broadside_%1.qm").arg(language.tag())))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral("qtbase_") + language.tag(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    QGuiApplication::setLayoutDirection(language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    // An empty file of words is not installed, and nobody would be told.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    QGuiApplication::setLayoutDirection(language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace broadside

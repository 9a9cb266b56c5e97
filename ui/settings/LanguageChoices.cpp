#include "LanguageChoices.h"

#include <QCollator>
#include <QComboBox>
#include <QListWidget>

#include <algorithm>

namespace broadside {

namespace {

/// The language's name in the program's language, then in itself: "French (Canada) · Français (Canada)".
QString nameOf(const Language &language)
{
    const QString name = language.name();
    const QString native = language.nativeName();
    return name.compare(native, Qt::CaseInsensitive) == 0 ? native : name + QStringLiteral("  ·  ") + native;
}

QListWidgetItem *addItem(QListWidget &list, const Language &language, bool isChosen)
{
    auto *item = new QListWidgetItem(nameOf(language), &list);
    item->setData(Qt::UserRole, language.tag());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    return item;
}

QList<Language> sortedByName(QList<Language> languages)
{
    const QCollator collator;
    std::ranges::sort(languages,
                      [&](const Language &a, const Language &b) { return collator.compare(a.name(), b.name()) < 0; });
    return languages;
}

} // namespace

QList<Language> languageChoices()
{
    QList<Language> languages;
    for (const char *tag : {"am",  "ar", "bg",    "bn", "cr", "cs", "da", "de", "el",      "en",     "es", "fa", "fi",
                            "fil", "fr", "fr-CA", "he", "hi", "ht", "hu", "id", "it",      "iu",     "ja", "ko", "ku",
                            "mi",  "nb", "nl",    "pa", "pl", "ps", "pt", "ro", "ru",      "pt-BR",  "sk", "so", "sv",
                            "sw",  "ta", "th",    "ti", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant"})
        languages.append(Language::of(tag));
    return sortedByName(std::move(languages));
}

void fillLanguages(QComboBox &box, const Language &chosen)
{
    box.clear();
    for (const Language &language : languageChoices())
        box.addItem(nameOf(language), language.tag());
    if (box.findData(chosen.tag()) < 0 && !chosen.isNull())
        box.insertItem(0, nameOf(chosen), chosen.tag());
    box.setCurrentIndex(std::max(box.findData(chosen.tag()), 0));
}

void fillLanguages(QListWidget &list, const QList<Language> &chosen)
{
    list.clear();
    QList<Language> all = chosen;
    for (const Language &language : languageChoices()) {
        if (!all.contains(language))
            all.append(language);
    }
    for (const Language &language : std::as_const(all))
        addItem(list, language, chosen.contains(language));
}

Result<void> addLanguage(QListWidget &list, const QString &tag)
{
    const Result<Language> language = Language::parse(tag.trimmed());
    if (!language)
        return std::unexpected(language.error());
    QListWidgetItem *item = nullptr;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(Qt::UserRole).toString() == language->tag())
            item = list.item(row);
    }
    if (!item)
        item = addItem(list, *language, true);
    item->setCheckState(Qt::Checked);
    list.setCurrentItem(item);
    list.scrollToItem(item);
    return {};
}

QList<Language> chosenLanguages(const QListWidget &list)
{
    QList<Language> chosen;
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem *item = list.item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        if (const auto language = Language::parse(item->data(Qt::UserRole).toString()))
            chosen.append(*language);
    }
    return chosen;
}

} // namespace broadside

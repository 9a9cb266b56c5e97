// The languages that dialogs offer for a campaign.
#pragma once

#include "Language.h"

class QComboBox;
class QListWidget;

namespace broadside {

/// Those that campaigns are often written in; any other can be added by its tag.
[[nodiscard]] QList<Language> languageChoices();
/// A choice of one; data: the tag.
void fillLanguages(QComboBox &box, const Language &chosen);
/// Ticks for several; those chosen first, in their order.
void fillLanguages(QListWidget &list, const QList<Language> &chosen);
[[nodiscard]] QList<Language> chosenLanguages(const QListWidget &list);
/// Adds any language by its BCP 47 tag ("oj-Cans"), ticked, and shows it. An error where the text is no tag.
Result<void> addLanguage(QListWidget &list, const QString &tag);

} // namespace broadside

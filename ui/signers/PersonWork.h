// What the law lets a person ask for, as work for `Tasks::run`: each with a workspace of its own at `path`.
#pragma once

#include "Campaign.h"
#include "Signature.h"
#include "Tasks.h"

#include <QDate>

class QWidget;

namespace broadside {

/// Writes all that is held of the person at a mailbox into a JSON file.
[[nodiscard]] Tasks::Work savePersonWork(const QString &path, const QString &email, const QString &file);
/// Forgets the person at a mailbox in every campaign.
[[nodiscard]] Tasks::Work forgetWork(const QString &path, const QString &email);
/// Forgets who gave one signature, of whom there is no e-mail address.
[[nodiscard]] Tasks::Work forgetSignatureWork(const QString &path, SignatureId id);
/// Takes all names out of a campaign that is over.
[[nodiscard]] Tasks::Work anonymiseWork(const QString &path, CampaignId campaign, const QDate &today);

/// Asks where the file of a person goes and saves it through `tasks`; the window goes on meanwhile.
void askAndSavePerson(QWidget *parent, Tasks &tasks, const QString &path, const QString &email);

} // namespace broadside

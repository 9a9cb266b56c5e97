// What a signature says, and what is known about it: parts of its side panel, to be read.
#pragma once

#include "SignerStory.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace broadside {

/// Finds a campaign's title by its slug.
using CampaignTitle = std::function<QString(const QString &slug)>;

/// What the person gave: date, ways to reach them, place, comment.
class SignerFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit SignerFacts(QWidget *parent = nullptr) : QWidget(parent) {}
    void setStory(const SignerStory &story);
};

/// Consent and how it came about, where the signature came from, what else the person signed, what was corrected.
class SignerPast final : public QWidget
{
    Q_OBJECT
public:
    explicit SignerPast(QWidget *parent = nullptr) : QWidget(parent) {}
    void setStory(const SignerStory &story, const CampaignTitle &titleOf);

signals:
    void wantsSigning(const broadside::OtherSigning &signing);
};

/// "Montréal, QC · H2X 1Y4 · French"; empty where nothing is known.
[[nodiscard]] QString placeText(const Signature &signature);

} // namespace broadside

// A small campaign in three languages, for the tests of cards and print.
#pragma once

#include "CampaignSnapshot.h"

#include <QBuffer>
#include <QImage>

#include <functional>

namespace broadside::test {

inline const Language english = Language::of("en");
inline const Language french = Language::of("fr-CA");
inline const Language arabic = Language::of("ar");

inline void write(Campaign &campaign, const FieldKey &key, const QStringList &texts)
{
    const QList<Language> languages{english, french, arabic};
    for (qsizetype i = 0; i < texts.size(); ++i)
        campaign.brief.write(key, languages[i], texts[i]);
}

inline CampaignSnapshot sampleSnapshot()
{
    Campaign campaign;
    campaign.slug = QStringLiteral("clean-river");
    campaign.organisation = QStringLiteral("River Watch");
    campaign.contactEmail = QStringLiteral("desk@example.org");
    campaign.links.site = QStringLiteral("https://example.org/clean-river");
    campaign.demands = {QStringLiteral("pipes"), QStringLiteral("tests")};
    campaign.brief.languages = {english, french, arabic};
    write(campaign, {FieldKind::Title, {}},
          {QStringLiteral("Clean water for every tap"), QStringLiteral("De l'eau propre à chaque robinet"),
           QStringLiteral("ماء نظيف لكل بيت")});
    write(campaign, {FieldKind::Ask, {}},
          {QStringLiteral("Ask the city council to replace the old pipes (all of them) by 2027."),
           QStringLiteral("Demandez au conseil municipal de remplacer les vieux tuyaux d'ici 2027 : tous!"),
           QStringLiteral("طالبوا المجلس البلدي باستبدال الأنابيب القديمة كلها قبل عام 2027.")});
    write(campaign, {FieldKind::FlyerText, {}},
          {QStringLiteral("Four thousand homes still drink through lead. The council knows where they are."),
           QStringLiteral("Quatre mille foyers boivent encore une eau qui passe par le plomb. Le conseil sait où."),
           QStringLiteral("ما زال أربعة آلاف بيت يشرب ماءً يمرّ بالرصاص، والمجلس يعرف أين.")});
    write(campaign, {FieldKind::Demand, QStringLiteral("pipes")},
          {QStringLiteral("Replace every lead pipe - public or private - within 3 years (at 0 $ for tenants)."),
           QStringLiteral(
               "Remplacer toutes les conduites de plomb en 3 ans, sans frais pour les locataires : c'est un droit."),
           QStringLiteral("استبدال جميع أنابيب الرصاص «العامة والخاصة»، خلال ثلاث سنوات، ومجّانًا للمستأجرين.")});
    write(
        campaign, {FieldKind::Demand, QStringLiteral("tests")},
        {QStringLiteral("Test the water of all schools twice a year, and publish the results at 10:00 the same day."),
         QStringLiteral("Analyser l'eau de toutes les écoles deux fois par an et publier les résultats le jour même."),
         QStringLiteral("فحص مياه المدارس كلها مرتين في السنة، ونشر النتائج في اليوم ذاته: لا لاحقًا.")});
    write(campaign, {FieldKind::Post, {}},
          {QStringLiteral("Lead has no place in water. I've signed: will you?"),
           QStringLiteral("Le plomb n'a pas sa place dans l'eau. J'ai signé : et vous?"),
           QStringLiteral("لا مكان للرصاص في الماء. لقد وقّعت، فماذا عنكم؟")});
    return {campaign, {}};
}

/// A PNG whose pixels a function makes.
inline Picture paintedPicture(QSize size, const std::function<QRgb(int, int)> &pixel)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, pixel(x, y));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {buffer.data(), QStringLiteral("image/png"), {}};
}

/// The busiest picture there is; the same on every run.
inline Picture noisePicture(QSize size)
{
    quint32 state = 1;
    return paintedPicture(size, [&state](int, int) {
        state = state * 1664525 + 1013904223;
        return qRgb(state >> 24, state >> 16 & 255, state >> 8 & 255);
    });
}

} // namespace broadside::test

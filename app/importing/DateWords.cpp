// The words of dates, language by language.
#include "DateTokens.h"

#include "Keys.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <vector>

namespace broadside {

namespace {

/// Of each month its names, separated by spaces; the two forms of Polish and Russian, the months of the Maghreb.
constexpr std::array<std::string_view, 12> monthNames = {
    "january janvier enero janeiro gennaio januar januari jänner styczeń stycznia январь января ocak يناير جانفي 一月",
    "february février febrero fevereiro febbraio februar februari feber luty lutego февраль февраля şubat فبراير فيفري "
    "شباط 二月",
    "march mars marzo março märz maart mrt marzec marca март марта mart مارس آذار 三月",
    "april avril abril aprile kwiecień kwietnia апрель апреля nisan أبريل أفريل نيسان إبريل 四月",
    "may mai mayo maio maggio mei maj maja май мая mayıs مايو ماي أيار 五月",
    "june juin junio junho giugno juni czerwiec czerwca июнь июня haziran يونيو جوان حزيران 六月",
    "july juillet julio julho luglio juli lipiec lipca июль июля temmuz يوليو جويلية يوليوز تموز 七月",
    "august août agosto augustus sierpień sierpnia август августа ağustos أغسطس أوت غشت آب 八月",
    "september septembre septiembre setiembre setembro settembre wrzesień września сентябрь сентября eylül سبتمبر "
    "شتنبر أيلول 九月",
    "october octobre octubre outubro ottobre oktober październik października октябрь октября ekim أكتوبر 十月",
    "november novembre noviembre novembro listopad listopada ноябрь ноября kasım نوفمبر نونبر 十一月",
    "december décembre diciembre dezembro dicembre dezember grudzień grudnia декабрь декабря aralık ديسمبر دجنبر "
    "十二月",
};

constexpr std::string_view fillerWords =
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "lun mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miércoles mie jueves jue viernes vie sábado sab domingo dom "
    "segunda segunda-feira terça quarta quinta sexta feira seg ter qua qui sex "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica gio "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela "
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar "
    "الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم "
    "le the of at a on st nd rd th er o º de del da do das las los a la den der am um uhr om uur alle ore às as h "
    "г года в godz saat ngày tháng năm lúc في الساعة";

struct MonthName
{
    std::string name;
    int month;
};

template<class Take>
void eachOf(std::string_view words, const Take &take)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        take(folded(words.substr(0, end)));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

} // namespace

int monthOf(std::string_view word)
{
    static const std::vector<MonthName> names = [] {
        std::vector<MonthName> all;
        for (std::size_t month = 0; month < monthNames.size(); ++month)
            eachOf(monthNames[month],
                   [&](std::string name) { all.push_back({std::move(name), static_cast<int>(month) + 1}); });
        return all;
    }();
    if (const auto found = std::ranges::find(names, word, &MonthName::name); found != names.end())
        return found->month;
    constexpr std::size_t shortest = 3; // letters of the Latin script; six bytes are three of the others
    const bool isLatin = !word.empty() && static_cast<signed char>(word.front()) >= 0;
    if (word.size() < (isLatin ? shortest : 2 * shortest))
        return 0;
    int month = 0;
    for (const MonthName &name : names) {
        if (!name.name.starts_with(word))
            continue;
        if (month != 0 && month != name.month)
            return 0; // "jui": juin or juillet
        month = name.month;
    }
    return month;
}

int monthOf(std::string_view word, std::string_view next)
{
    const bool isFirst = next == folded("الأول") || next == folded("أول");
    const bool isSecond = next == folded("الثاني") || next == folded("ثاني");
    if (word == "كانون")
        return isFirst ? 12 : isSecond ? 1 : 0;
    if (word == "تشرين")
        return isFirst ? 10 : isSecond ? 11 : 0;
    return 0;
}

bool isDateFiller(std::string_view word)
{
    static const std::unordered_set<std::string> words = [] {
        std::unordered_set<std::string> all;
        eachOf(fillerWords, [&all](std::string name) { all.insert(std::move(name)); });
        return all;
    }();
    // The day of the week may stand behind it: "13日星期一".
    const auto begins = [word](std::string_view unit) { return word.starts_with(unit); };
    static constexpr auto units = std::to_array<std::string_view>({"年", "月", "日", "号", "號"});
    return std::ranges::any_of(units, begins) || words.contains(std::string(word));
}

bool saysMorning(std::string_view word)
{
    return word == "am" || word == "a" || word == "ص" || word == "上午" || word == "oo";
}

bool saysAfternoon(std::string_view word)
{
    return word == "pm" || word == "p" || word == "م" || word == "下午" || word == "os";
}

} // namespace broadside

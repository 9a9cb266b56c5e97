#include "PhoneCheck.h"
#include "RunTests.h"

#include <phonenumbers/phonenumberutil.h>

#include <random>

using namespace broadside;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

class PhoneCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isNumber");
        const auto row = [](const char *phone, const char *country, bool isNumber) {
            QTest::addRow("%s in %s", phone, country) << QString::fromUtf8(phone) << QString(country) << isNumber;
        };
        row("(819) 555-0101", "CA", true);
        row("819.555.0101", "CA", true);
        row("819 555 0101", "US", true);
        row("1-819-555-0101", "CA", true);
        row("+1 819 555 0101", "CA", true);
        row("+1 (819) 555-0101", "FR", true);
        row("(819) 555-0101 x12", "CA", true);
        row("819-555-0101 poste 3", "CA", true);
        row("819-555-0101 ext. 3", "CA", true);
        row("(119) 555-0101", "CA", false);
        row("(819) 155-0101", "CA", false);
        row("555-0101", "CA", false);
        row("819 555 010", "CA", false);
        row("819 555 01011", "CA", false);
        row("+33 6 12 34 56 78", "CA", true);
        row("06 12 34 56 78", "FR", true);
        row("06.12.34.56.78", "FR", true);
        row("0612345678", "FR", true);
        row("612345678", "FR", true);
        row("06 12 34 56", "FR", false);
        row("0033 6 12 34 56 78", "FR", true);
        row("020 7946 0018", "GB", true);
        row("030 123456", "DE", true);
        row("044 668 18 00", "CH", true);
        row("٠٦١٢٣٤٥٦٧٨", "FR", true);
        row("none", "CA", false);
        row("-", "CA", false);
        row("", "CA", false);
        row("n/a", "FR", false);
        row("+", "CA", false);
        row("+999 123456789", "CA", false);
        row("123456789012345678901234567890", "CA", false);
        row("819-555-0101", "", true); // nobody can say
        row("12", "", false);
        row("none", "", false);
        row("+33 6 12 34 56 78", "", true);
        row("+33 6 12", "", false);
        row("0612345678", "ZZ", false);
    }

    void numbers()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, country);
        PhoneCheck check;
        QTEST(check.isNumber(phone.toStdString(), country.toStdString()), "isNumber");
        QTEST(check.isNumber(phone.toStdString(), country.toStdString()), "isNumber");
    }

    /// What is remembered by the beginning of a number is what the library says of the whole of it.
    void isWhatTheLibrarySays_data()
    {
        QTest::addColumn<QString>("country");
        for (const char *country :
             {"CA", "US", "FR", "DE", "GB", "BE", "CH", "ES", "PL", "PT", "MA", "LB", "AU", "IT", "CN"})
            QTest::newRow(country) << QString(country);
    }

    void isWhatTheLibrarySays()
    {
        QFETCH(const QString, country);
        const std::string region = country.toStdString();
        const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
        std::mt19937 random(20211213);
        const auto digit = [&random] { return static_cast<char>('0' + random() % 10); };
        PhoneCheck check;
        for (int at = 0; at < 400; ++at) {
            std::string beginning = random() % 2 == 0 ? "0" : "";
            beginning += static_cast<char>('1' + random() % 9);
            const std::size_t size = region == "CA" || region == "US" ? 6 : 5 + random() % 5;
            while (beginning.size() < size)
                beginning += digit();
            // The second of these is answered from memory.
            for (int tail = 0; tail < 2; ++tail) {
                std::string phone = beginning;
                for (int place = 0; place < (region == "CA" || region == "US" ? 4 : 3); ++place)
                    phone += digit();
                PhoneNumber number;
                const bool isValid = library.Parse(phone, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
                                     library.IsValidNumber(number);
                QVERIFY2(check.isNumber(phone, region) == isValid, phone.c_str());
            }
        }
    }
};

static const test::Register<PhoneCheckTest> registered;
#include "PhoneCheckTest.moc"

// Short lists in the encodings that programs of many countries and years write.
#include "EncodingGuess.h"

#include "RunTests.h"

#include <unicode/ucnv.h>

using namespace broadside;

namespace {

std::string encoded(const QString &text, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    std::string bytes(static_cast<std::size_t>(text.size()) * 4 + 16, '\0');
    const auto size =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int>(text.size()), &error);
    ucnv_close(converter);
    bytes.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(size));
    return bytes;
}

const QString
    french("prénom;nom;ville;courriel\nZoé;Brûlé-Lefèvre;Montréal;zoe@example.org\nAndré;Forêt;Trois-Rivières;\n"
           "Geneviève;de l’Étang;Québec;gen@example.org\nFrançois;Noël;Saint-Jérôme;fr@example.org\n");
const QString german("Vorname;Name;Straße;Ort\nJürgen;Müller;Hauptstraße 5;Köln\nKäthe;Größ;Am Weiher 3;Düsseldorf\n");
const QString spanish("nombre,apellido,ciudad\nJosé,Peña Muñoz,Córdoba\nMaría,Ibáñez,León\nÁngel,Núñez,Cádiz\n");
const QString portuguese("nome,cidade\nJoão,São Paulo\nConceição,Florianópolis\nInês,Évora\n");
const QString arabic("الاسم;المدينة\nليلى الخطيب;الدار البيضاء\nيوسف منصور;القاهرة\nسلمى حداد;بيروت\n");
const QString russian("Имя;Город\nАнна Петрова;Москва\nИван Орлов;Казань\nОльга Белова;Самара\n");
const QString polish("imię;nazwisko;miasto\nŁukasz;Wójcik;Łódź\nMałgorzata;Dąbrowska;Gdańsk\nŚwiętosława;Żak;Poznań\n");
const QString czech("jméno;příjmení;město\nJiří;Dvořák;Plzeň\nŽofie;Nováčková;Ústí nad Labem\nLuboš;Němec;Třebíč\n");
const QString turkish("ad;soyad;şehir\nAyşe;Yıldız;İstanbul\nOğuz;Çağlar;Eskişehir\nIşıl;Öztürk;Muğla\n");
const QString greek("όνομα;πόλη\nΜαρία Παπαδοπούλου;Αθήνα\nΓιώργος Νικολάου;Θεσσαλονίκη\n");
const QString hebrew("שם;עיר\nדוד כהן;ירושלים\nמרים לוי;תל אביב\n");
const QString chinese("姓名,城市,电话\n张伟,北京,555-0100\n王芳,上海,555-0101\n李娜,广州,\n");
const QString taiwanese("姓名,城市\n陳怡君,臺北\n林志明,高雄\n黃淑芬,臺中\n");
const QString japanese("氏名,フリガナ,都市\n佐藤花子,サトウハナコ,東京\n鈴木一郎,スズキイチロウ,大阪\n");
const QString korean("이름,도시\n김민수,서울\n이영희,부산\n박지훈,대전\n");

} // namespace

class EncodingGuessTest : public QObject
{
    Q_OBJECT
private slots:
    void lists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char *name, const QString &text, const QList<QByteArray> &encodings) {
            for (const QByteArray &encoding : encodings)
                QTest::addRow("%s, %s", name, encoding.constData()) << text << encoding;
        };
        const QList<QByteArray> unicode{"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};
        const QList<QByteArray> western = unicode + QList<QByteArray>{"windows-1252", "macintosh", "IBM850"};
        row("French", french, western);
        row("German", german, western);
        row("Spanish", spanish, western);
        row("Portuguese", portuguese, western);
        row("capitals", "NOM,VILLE\nGÉRARD CÔTÉ,MONTRÉAL\nHÉLÈNE LÉVESQUE,QUÉBEC\n", western);
        row("two accents", "name,city\nAda,Montréal\nBo,Oslo\nCy,Québec\n", western);
        row("one accent", "name,city\nAda,Montréal\nBo,Oslo\nCy,Bonn\n", western);
        row("one name", "Zoë Smith,zoe@example.org\n", western);
        row("an accent at a cell's end", "nom,prix\ncafé,5\nthé,4\n", western);
        row("punctuation", "comment\nI’m in – really… “yes”\nIt’s time\n", {"UTF-8", "windows-1252", "macintosh"});
        row("euros", "item;price\nposter;5 €\nflyer;0,10 €\n", {"UTF-8", "windows-1252"});
        row("Arabic", arabic, unicode + QList<QByteArray>{"windows-1256"});
        row("Arabic and French", arabic + french, {"UTF-8", "windows-1256"});
        row("one Arabic name", "name,city\nليلى الخطيب,Oslo\n", {"UTF-8", "windows-1256"});
        row("Russian", russian, unicode + QList<QByteArray>{"windows-1251", "KOI8-R", "IBM866"});
        row("Polish", polish, {"UTF-8", "windows-1250", "ISO-8859-2"});
        row("Czech", czech, {"UTF-8", "windows-1250"});
        row("Turkish", turkish, {"UTF-8", "windows-1254"});
        row("Greek", greek, {"UTF-8", "windows-1253"});
        row("Hebrew", hebrew, {"UTF-8", "windows-1255"});
        row("Chinese", chinese, unicode + QList<QByteArray>{"GB18030"});
        row("Taiwanese", taiwanese, {"UTF-8", "Big5"});
        row("Japanese", japanese, {"UTF-8", "Shift_JIS"});
        row("Korean", korean, {"UTF-8", "EUC-KR"});
    }

    void lists()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const std::string bytes = encoded(text, encoding.constData());
        QVERIFY(!bytes.empty());
        const EncodingGuess guess = guessEncodingOf(bytes);
        QCOMPARE(guess.encoding.toLatin1(), encoding);
        QVERIFY2(guess.confidence > 0.5, qPrintable(QString::number(guess.confidence)));
    }

    void mixed_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QString>("encoding");
        const QByteArray latin = QByteArray::fromStdString(encoded(french, "windows-1252"));
        const QByteArray utf8 = french.toUtf8();
        QTest::newRow("UTF-8 with a line of Windows-1252") << utf8.repeated(5) + "Ren\xE9;C\xF4t\xE9;L\xE9vis\n"
                                                           << "UTF-8";
        QTest::newRow("half and half") << utf8 + latin << "UTF-8";
        QTest::newRow("UTF-8 cut at both ends") << utf8.mid(3, utf8.lastIndexOf('\xC3') - 2) << "UTF-8";
        QTest::newRow("what only looks like UTF-8")
            << latin + "CAF\xC9\xA0: 5\nPEUT-\xCATRE \xAB\xA0L\xC0\xA0\xBB;CIT\xC9\x92S\n"
            << "windows-1252";
        QTest::newRow("damaged letters") << utf8 + "Zo\xC3 b\nQu\xC3"
                                                   "bec\n"
                                         << "UTF-8";
    }

    void mixed()
    {
        QFETCH(QByteArray, sample);
        QTEST(guessEncoding(sample.toStdString()), "encoding");
    }
};

static const broadside::test::Register<EncodingGuessTest> registered;
#include "EncodingGuessTest.moc"

// English, French and Arabic are complete: what lupdate finds in the code today is in the files, translated, with its
// placeholders.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message
{
    QString context;
    QString source;
    bool isFinished = true;
    bool isPlural = false;
    QStringList translations;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, true, xml.attributes().value(QLatin1String("numerus")) == u"yes", {}});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!messages.last().isPlural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression one(QStringLiteral("%L?(\\d+)"));
    QStringList found;
    for (auto match = one.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    std::ranges::sort(found);
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("plurals");
        QTest::newRow("English") << "broadside_en.ts" << 2;
        QTest::newRow("French") << "broadside_fr.ts" << 2;
        QTest::newRow("Arabic") << "broadside_ar.ts" << 6;
    }
    void nothingIsUnfinished()
    {
        QFETCH(QString, name);
        QFETCH(int, plurals);
        QTemporaryDir dir;
        const QString fresh = dir.filePath(name);
        QVERIFY(QFile::copy(SOURCE_FOLDER "/translations/" + name, fresh));
        QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{"-silent", "-no-obsolete", "-locations", "none"};
        if (name.contains("_en"))
            arguments << "-pluralonly";
        arguments << SOURCE_FOLDER "/app" << SOURCE_FOLDER "/ui" << "-ts" << fresh;
        QProcess lupdate;
        lupdate.start(LUPDATE, arguments);
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);

        const QList<Message> messages = readMessages(fresh);
        QVERIFY(!messages.isEmpty());
        QStringList problems;
        for (const Message &message : messages) {
            const QString place = message.context + ": " + message.source;
            if (!message.isFinished)
                problems << "unfinished: " + place;
            if (message.translations.size() != (message.isPlural ? plurals : 1))
                problems << "plural forms: " + place;
            for (const QString &translation : message.translations) {
                if (translation.trimmed().isEmpty())
                    problems << "empty: " + place;
                // A singular or a dual may say the number in words, so %n may be missing from plurals, never %1.
                else if (placeholders(translation) != placeholders(message.source))
                    problems << "placeholders: " + place;
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void noTextInTheFilesIsLeftOverFromOlderCode()
    {
        for (const QString name : {"broadside_fr.ts", "broadside_ar.ts"}) {
            QFile file(SOURCE_FOLDER "/translations/" + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("type=\"obsolete\"") && !bytes.contains("type=\"vanished\""));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)

#include "TranslationsTest.moc"

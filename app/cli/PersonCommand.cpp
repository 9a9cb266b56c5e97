// person WORKSPACE --email E --out FILE: writes all that is held of one person.
#include "Commands.h"
#include "OutputFile.h"
#include "SignerPrivacy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonCommand)
};

Result<CommandOutput> run(const CommandLine &line)
{
    const QString path = line.value(QStringLiteral("out"));
    const bool isPiped = path == u"-";
    if (isPiped && line.isSet(QStringLiteral("json")))
        return wrongUse(
            Words::tr("Standard output holds what is held or the JSON object, not both: give --out a file's "
                      "name."));
    const QString email = line.value(QStringLiteral("email"));
    Result<Workspace> workspace = Workspace::open(line.argument(0));
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QJsonObject> person = SignerPrivacy(*workspace).person(email);
    if (!person)
        return std::unexpected(person.error());
    auto file = OutputFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    file->append(QJsonDocument(*person).toJson().toStdString());
    if (const auto written = file->commit(); !written)
        return std::unexpected(written.error());
    const qint64 signatures = person->value(QStringLiteral("signatures")).toArray().size();
    const qint64 rejected = person->value(QStringLiteral("rejected_rows")).toArray().size();
    CommandOutput output;
    output.json = {{QStringLiteral("file"), path},
                   {QStringLiteral("signatures"), signatures},
                   {QStringLiteral("rejected_rows"), rejected}};
    if (isPiped)
        return output;
    const bool isStranger =
        std::none_of(person->begin(), person->end(), [](const QJsonValue &part) { return part.toArray().size() > 0; });
    if (isStranger)
        output.lines << Words::tr("Nothing is held of %1; %2 says so.").arg(email, path);
    else
        output.lines << Words::tr("%n signature(s) of %1, and all that belongs to them, are in %2.", nullptr,
                                  static_cast<int>(signatures))
                            .arg(email, path);
    return output;
}

} // namespace

Command personCommand()
{
    return {QStringLiteral("person"),
            {QStringLiteral("WORKSPACE")},
            Words::tr("Writes all that is held of one person, in every campaign, as JSON."),
            {{QStringLiteral("email"), Words::tr("The person’s e-mail address."), QStringLiteral("E")},
             {QStringLiteral("out"), Words::tr("The file to write; - for standard output."), QStringLiteral("FILE")}},
            {QStringLiteral("email"), QStringLiteral("out")},
            run};
}

} // namespace broadside

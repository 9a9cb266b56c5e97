#include "ExportOptions.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportOptions)
};

struct FormatNames
{
    ExportFormat format;
    const char *id;
    const char *extension;
};

constexpr FormatNames formats[] = {{ExportFormat::Csv, "csv", "csv"},
                                   {ExportFormat::ExcelCsv, "excel", "csv"},
                                   {ExportFormat::Workbook, "xlsx", "xlsx"},
                                   {ExportFormat::JsonLines, "jsonl", "jsonl"}};

struct SystemNames
{
    ExportSystem system;
    const char *id;
    const char *name;
};

constexpr SystemNames systems[] = {{ExportSystem::ActionNetwork, "action-network", "Action Network"},
                                   {ExportSystem::NationBuilder, "nationbuilder", "NationBuilder"},
                                   {ExportSystem::CiviCrm, "civicrm", "CiviCRM"},
                                   {ExportSystem::Mailchimp, "mailchimp", "Mailchimp"}};

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> all{ExportFormat::Csv, ExportFormat::ExcelCsv, ExportFormat::Workbook,
                                         ExportFormat::JsonLines};
    return all;
}

QString exportFormatId(ExportFormat format)
{
    return QLatin1String(std::ranges::find(formats, format, &FormatNames::format)->id);
}

std::optional<ExportFormat> exportFormatFromId(QStringView id)
{
    const auto *found =
        std::ranges::find_if(formats, [id](const FormatNames &names) { return id == QLatin1String(names.id); });
    return found == std::end(formats) ? std::nullopt : std::optional(found->format);
}

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return Words::tr("CSV (UTF-8)");
    case ExportFormat::ExcelCsv:
        return Words::tr("CSV for Excel");
    case ExportFormat::Workbook:
        return Words::tr("Excel workbook (XLSX)");
    case ExportFormat::JsonLines:
        return Words::tr("JSON Lines");
    }
    return {};
}

QString exportFormatExtension(ExportFormat format)
{
    return QLatin1String(std::ranges::find(formats, format, &FormatNames::format)->extension);
}

ExportFormat exportFormatFor(const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    const auto *found = std::ranges::find_if(
        formats, [&extension](const FormatNames &names) { return extension == QLatin1String(names.extension); });
    return found == std::end(formats) ? ExportFormat::Csv : found->format;
}

const QList<ExportSystem> &exportSystems()
{
    static const QList<ExportSystem> all{ExportSystem::ActionNetwork, ExportSystem::NationBuilder,
                                         ExportSystem::CiviCrm, ExportSystem::Mailchimp};
    return all;
}

QString exportSystemId(ExportSystem system)
{
    const auto *found = std::ranges::find(systems, system, &SystemNames::system);
    return found == std::end(systems) ? QString() : QString::fromLatin1(found->id);
}

std::optional<ExportSystem> exportSystemFromId(QStringView id)
{
    const auto *found =
        std::ranges::find_if(systems, [id](const SystemNames &names) { return id == QLatin1String(names.id); });
    return found == std::end(systems) ? std::nullopt : std::optional(found->system);
}

QString exportSystemName(ExportSystem system)
{
    const auto *found = std::ranges::find(systems, system, &SystemNames::system);
    return found == std::end(systems) ? QString() : QString::fromLatin1(found->name);
}

ExportOptions plainExport()
{
    ExportOptions options;
    options.columns = plainColumns();
    options.withDuplicates = true;
    options.withoutConsent = true;
    return options;
}

char excelDelimiter(const QLocale &locale)
{
    return locale.decimalPoint() == QStringLiteral(".") ? ',' : ';';
}

} // namespace broadside

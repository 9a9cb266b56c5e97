#include "Unpack.h"

#include "FileKind.h"
#include "TableErrors.h"
#include "TableLimits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

constexpr std::size_t sampleSize = 4096;
constexpr std::size_t copySize = std::size_t{1} << 20;

struct Candidate
{
    std::size_t index = 0; ///< among all members
    QString name;
};

/// What systems put into archives on their own.
bool isNoise(const std::string &member)
{
    if (member.empty())
        return false; // the one file of a GZIP file
    const std::string file = member.substr(member.rfind('/') + 1);
    return member.starts_with("__MACOSX/") || file.empty() || file.starts_with('.') || file == "Thumbs.db" ||
           file == "desktop.ini";
}

QString shownName(const Archive &archive, const QString &archiveName)
{
    const QString name = QString::fromStdString(archive.memberName()).simplified();
    return name.isEmpty() ? QFileInfo(archiveName).completeBaseName() : name;
}

Result<std::string> readSample(Archive &archive)
{
    std::string sample(sampleSize, '\0');
    std::size_t filled = 0;
    while (filled < sample.size()) {
        const auto count = archive.read(sample.data() + filled, sample.size() - filled);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        filled += *count;
    }
    sample.resize(filled);
    return sample;
}

/// Those files of the archive that may be tables; where there is none but another kind of file, the error says which.
Result<std::vector<Candidate>> findCandidates(Archive &archive, const QString &name)
{
    std::vector<Candidate> candidates;
    std::optional<Error> other;
    for (std::size_t index = 0;; ++index) {
        const auto found = archive.next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        if (index == mostMembers)
            return std::unexpected(unpackedSizeError(name));
        if (!archive.isFile() || isNoise(archive.memberName()))
            continue;
        const auto sample = readSample(archive);
        if (!sample)
            return std::unexpected(sample.error());
        const QString member = shownName(archive, name);
        if (const auto kind = recogniseBeginning(*sample, member); kind)
            candidates.push_back({index, member});
        else
            other = kind.error();
    }
    if (candidates.empty() && other)
        return std::unexpected(*other);
    return candidates;
}

Result<Candidate> choose(const std::vector<Candidate> &candidates, const QString &name, const QString &member)
{
    constexpr std::size_t mostNamed = 12;
    if (candidates.empty())
        return fail(QCoreApplication::translate("Importing", "“%1” holds no table; nothing was imported.").arg(name),
                    QCoreApplication::translate("Importing", "Choose the list itself."));
    const auto wanted = std::ranges::find(candidates, member, &Candidate::name);
    if (wanted != candidates.end())
        return *wanted;
    if (member.isEmpty() && candidates.size() == 1)
        return candidates.front();
    QStringList names;
    for (const Candidate &candidate : candidates) {
        names.append(names.size() < static_cast<qsizetype>(mostNamed) ? candidate.name : QStringLiteral("…"));
        if (names.last() == u"…")
            break;
    }
    const QString which = QCoreApplication::translate("Importing", "Choose one of these: %1.")
                              .arg(names.join(QCoreApplication::translate("Importing", ", ")));
    if (!member.isEmpty())
        return fail(QCoreApplication::translate("Importing", "“%1” holds no table “%2”; nothing was imported.")
                        .arg(name, member),
                    which);
    return fail(QCoreApplication::translate("Importing", "“%1” holds several tables; nothing was imported.").arg(name),
                which);
}

Result<void> copyTo(QTemporaryFile &file, Archive &archive, const QString &name)
{
    std::string buffer(copySize, '\0');
    if (!file.open())
        return std::unexpected(noSpaceError(name, file.errorString()));
    for (;;) {
        const auto count = archive.read(buffer.data(), buffer.size());
        if (!count)
            return std::unexpected(count.error());
        const auto size = static_cast<qint64>(*count);
        if (size == 0)
            break;
        if (file.write(buffer.data(), size) != size)
            return std::unexpected(noSpaceError(name, file.errorString()));
    }
    if (!file.flush())
        return std::unexpected(noSpaceError(name, file.errorString()));
    return {};
}

} // namespace

Result<UnpackedTable> unpackTable(const QString &path, const QString &name, ArchiveKind kind, const QString &member)
{
    auto listed = Archive::open(path, name, kind);
    if (!listed)
        return std::unexpected(listed.error());
    const auto candidates = findCandidates(*listed, name);
    if (!candidates)
        return std::unexpected(candidates.error());
    const auto chosen = choose(*candidates, name, member);
    if (!chosen)
        return std::unexpected(chosen.error());
    auto archive = Archive::open(path, name, kind);
    if (!archive)
        return std::unexpected(archive.error());
    for (std::size_t index = 0; index <= chosen->index; ++index) {
        const auto found = archive->next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::unexpected(damagedWorkbookError(name));
    }
    UnpackedTable unpacked{std::make_shared<QTemporaryFile>(), chosen->name};
    if (const auto copied = copyTo(*unpacked.file, *archive, name); !copied)
        return std::unexpected(copied.error());
    return unpacked;
}

Result<QStringList> tablesInArchive(const QString &path, const QString &name, ArchiveKind kind)
{
    auto archive = Archive::open(path, name, kind);
    if (!archive)
        return std::unexpected(archive.error());
    const auto candidates = findCandidates(*archive, name);
    if (!candidates)
        return std::unexpected(candidates.error());
    QStringList names;
    for (const Candidate &candidate : *candidates)
        names.append(candidate.name);
    return names;
}

} // namespace broadside

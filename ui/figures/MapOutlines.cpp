#include "MapOutlines.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace broadside {

namespace {

/// What resources/maps/README.md says a line of a file is.
class LineReader
{
public:
    explicit LineReader(std::string_view line) : m_rest(line) {}

    std::string_view word()
    {
        const std::size_t end = std::min(m_rest.find(' '), m_rest.size());
        const std::string_view found = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return found;
    }
    int number()
    {
        while (!m_rest.empty() && m_rest.front() == ' ')
            m_rest.remove_prefix(1);
        int value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        // What is no number ends the line.
        m_rest.remove_prefix(error == std::errc() ? static_cast<std::size_t>(end - m_rest.data()) : m_rest.size());
        return value;
    }
    QPointF point()
    {
        const int x = number();
        return {static_cast<double>(x), static_cast<double>(number())};
    }
    QPainterPath path()
    {
        QPainterPath path;
        while (takes('M')) {
            QPointF at = point();
            path.moveTo(at);
            if (!takes('l'))
                break;
            while (!takes('z') && !m_rest.empty()) {
                at += point();
                path.lineTo(at);
            }
            path.closeSubpath();
        }
        return path;
    }

private:
    bool takes(char letter)
    {
        while (!m_rest.empty() && m_rest.front() == ' ')
            m_rest.remove_prefix(1);
        if (m_rest.empty() || m_rest.front() != letter)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::string_view m_rest;
};

MapOutlines read(const QString &path)
{
    MapOutlines map;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return map;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#'))
            continue;
        LineReader reader({line.constData(), static_cast<std::size_t>(line.size())});
        const std::string_view code = reader.word();
        const QPointF point = reader.point();
        if (code == "size")
            map.size = {point.x(), point.y()};
        else
            map.regions.append(
                {QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())), point, reader.path()});
    }
    return map;
}

} // namespace

const MapRegion *MapOutlines::region(const QString &code) const
{
    const auto found = std::ranges::lower_bound(regions, code, {}, &MapRegion::code);
    return found != regions.end() && found->code == code ? &*found : nullptr;
}

const MapOutlines &mapOutlines(MapKind kind)
{
    static const MapOutlines canada = read(QStringLiteral(":/maps/canada.txt"));
    static const MapOutlines states = read(QStringLiteral(":/maps/states.txt"));
    static const MapOutlines world = read(QStringLiteral(":/maps/world.txt"));
    return kind == MapKind::Canada ? canada : kind == MapKind::UnitedStates ? states : world;
}

} // namespace broadside

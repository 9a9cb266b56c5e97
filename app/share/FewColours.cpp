#include "FewColours.h"

#include <algorithm>
#include <array>
#include <vector>

namespace broadside {

namespace {

using Color = std::array<int, 3>;

Color colorOf(QRgb rgb)
{
    return {qRed(rgb), qGreen(rgb), qBlue(rgb)};
}

/// Colours that share the five upper bits of each channel, by their mean.
struct Bin
{
    Color color{};
    qint64 pixels = 0;
};

constexpr int binCount = 1 << 15;

int binOf(const Color &color)
{
    return color[0] >> 3 << 10 | color[1] >> 3 << 5 | color[2] >> 3;
}

std::vector<Bin> binsOf(const QImage &image, const QList<QRgb> &without)
{
    std::vector<std::array<qint64, 4>> sums(binCount);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (without.contains(line[x] | 0xFF000000))
                continue;
            const Color color = colorOf(line[x]);
            auto &sum = sums[binOf(color)];
            for (int i = 0; i < 3; ++i)
                sum[i] += color[i];
            ++sum[3];
        }
    }
    std::vector<Bin> bins;
    for (const auto &[red, green, blue, pixels] : sums) {
        if (pixels > 0)
            bins.push_back({{int(red / pixels), int(green / pixels), int(blue / pixels)}, pixels});
    }
    return bins;
}

/// A box of bins that one colour stands for (Heckbert 1982).
struct Box
{
    std::vector<Bin>::iterator begin;
    std::vector<Bin>::iterator end;
    int channel = 0; ///< the one that spreads most
    int spread = 0;
    qint64 pixels = 0;

    Box(std::vector<Bin>::iterator first, std::vector<Bin>::iterator last) : begin(first), end(last)
    {
        for (int i = 0; i < 3; ++i) {
            const auto [low, high] =
                std::minmax_element(begin, end, [i](const Bin &a, const Bin &b) { return a.color[i] < b.color[i]; });
            const int distance = high->color[i] - low->color[i];
            if (distance > spread) {
                spread = distance;
                channel = i;
            }
        }
        for (auto bin = begin; bin != end; ++bin)
            pixels += bin->pixels;
    }

    [[nodiscard]] qint64 weight() const { return spread * pixels; }
    [[nodiscard]] QRgb mean() const
    {
        std::array<qint64, 3> sum{};
        for (auto bin = begin; bin != end; ++bin) {
            for (int i = 0; i < 3; ++i)
                sum[i] += bin->color[i] * bin->pixels;
        }
        return qRgb(int(sum[0] / pixels), int(sum[1] / pixels), int(sum[2] / pixels));
    }
    /// Where half of the pixels lie on either side; never an end.
    [[nodiscard]] std::vector<Bin>::iterator middle() const
    {
        std::sort(begin, end, [this](const Bin &a, const Bin &b) {
            return std::tie(a.color[channel], a.color) < std::tie(b.color[channel], b.color);
        });
        qint64 before = 0;
        auto bin = begin;
        while (bin != end - 2 && (before += bin->pixels) < pixels / 2)
            ++bin;
        return bin + 1;
    }
};

QList<QRgb> medianCut(std::vector<Bin> bins, qsizetype count)
{
    if (bins.empty() || count <= 0)
        return {};
    std::vector<Box> boxes{Box(bins.begin(), bins.end())};
    while (std::ssize(boxes) < count) {
        const auto widest = std::ranges::max_element(boxes, {}, &Box::weight);
        if (widest->spread == 0)
            break;
        const auto middle = widest->middle();
        const Box upper(middle, widest->end);
        *widest = Box(widest->begin, middle);
        boxes.push_back(upper);
    }
    QList<QRgb> colors;
    for (const Box &box : boxes)
        colors.append(box.mean());
    return colors;
}

/// The nearest colour of a palette, remembered by bin.
class Nearest
{
public:
    explicit Nearest(const QList<QRgb> &palette) : m_known(binCount, -1)
    {
        for (const QRgb rgb : palette)
            m_palette.push_back(colorOf(rgb));
    }

    int operator()(const Color &color)
    {
        int &known = m_known[binOf(color)];
        if (known < 0)
            known = find(color);
        return known;
    }

private:
    [[nodiscard]] int find(const Color &color) const
    {
        const auto distance = [&color](const Color &other) {
            int sum = 0;
            for (int i = 0; i < 3; ++i)
                sum += (color[i] - other[i]) * (color[i] - other[i]);
            return sum;
        };
        return static_cast<int>(std::ranges::min_element(m_palette, {}, distance) - m_palette.begin());
    }

    std::vector<Color> m_palette;
    std::vector<int> m_known;
};

} // namespace

QImage withFewColors(const QImage &source, int count, const QList<QRgb> &kept)
{
    const QImage image = source.convertToFormat(QImage::Format_RGB32);
    QList<QRgb> palette = kept.first(std::min<qsizetype>(kept.size(), count));
    palette += medianCut(binsOf(image, palette), count - palette.size());
    QImage result(image.size(), QImage::Format_Indexed8);
    result.setColorTable(palette);

    Nearest nearest(palette);
    constexpr int weights = 16;
    std::vector<Color> here(image.width() + 2); // the error that each pixel of a line is still owed, in sixteenths
    std::vector<Color> below(image.width() + 2);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *out = result.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (const qsizetype exact = kept.indexOf(line[x] | 0xFF000000); exact >= 0 && exact < palette.size()) {
                out[x] = static_cast<uchar>(exact); // neither takes an error nor gives one: flat areas stay flat
                continue;
            }
            Color wanted = colorOf(line[x]);
            for (int i = 0; i < 3; ++i)
                wanted[i] = std::clamp(wanted[i] + here[x + 1][i] / weights, 0, 255);
            const int index = nearest(wanted);
            const Color chosen = colorOf(palette[index]);
            for (int i = 0; i < 3; ++i) {
                const int error = wanted[i] - chosen[i];
                here[x + 2][i] += error * 7;
                below[x][i] += error * 3;
                below[x + 1][i] += error * 5;
                below[x + 2][i] += error;
            }
            out[x] = static_cast<uchar>(index);
        }
        std::swap(here, below);
        std::ranges::fill(below, Color{});
    }
    return result;
}

} // namespace broadside

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/Contours.h"

#include <array>
#include <cmath>
#include <map>

namespace linetwin::app {

namespace {

/// A side of a square, by its first point and its direction.
using Side = std::size_t;

class Tracer {
public:
    Tracer(const ValueGrid& grid, double level) : m_grid(grid), m_level(level) {}

    std::vector<QList<QPointF>> lines()
    {
        for (std::size_t x = 0; x + 1 < m_grid.across.size(); ++x) {
            for (std::size_t y = 0; y + 1 < m_grid.upwards.size(); ++y)
                addSquare(x, y);
        }
        std::vector<QList<QPointF>> lines;
        // Open lines from their ends first; what is left is closed.
        for (const bool isOpen : {true, false}) {
            for (auto& [side, neighbours] : m_neighbours) {
                if (!neighbours.empty() && (!isOpen || neighbours.size() == 1))
                    lines.push_back(walk(side));
            }
        }
        return lines;
    }

private:
    bool isAbove(std::size_t x, std::size_t y) const { return *m_grid.at(x, y) >= m_level; }
    Side acrossFrom(std::size_t x, std::size_t y) const { return 2 * (x * m_grid.upwards.size() + y); }
    Side upwardsFrom(std::size_t x, std::size_t y) const { return acrossFrom(x, y) + 1; }

    QPointF placeOf(Side side) const
    {
        const std::size_t x = side / 2 / m_grid.upwards.size();
        const std::size_t y = side / 2 % m_grid.upwards.size();
        const bool isAcross = side % 2 == 0;
        const std::size_t nextX = isAcross ? x + 1 : x;
        const std::size_t nextY = isAcross ? y : y + 1;
        const double first = *m_grid.at(x, y);
        const double share = (m_level - first) / (*m_grid.at(nextX, nextY) - first);
        return {std::lerp(m_grid.across[x], m_grid.across[nextX], share),
                std::lerp(m_grid.upwards[y], m_grid.upwards[nextY], share)};
    }

    void join(Side a, Side b)
    {
        m_neighbours[a].push_back(b);
        m_neighbours[b].push_back(a);
    }

    void addSquare(std::size_t x, std::size_t y)
    {
        if (!m_grid.at(x, y) || !m_grid.at(x + 1, y) || !m_grid.at(x, y + 1) || !m_grid.at(x + 1, y + 1))
            return;
        // Around the square: below, right, above, left.
        const std::array sides{acrossFrom(x, y), upwardsFrom(x + 1, y), acrossFrom(x, y + 1), upwardsFrom(x, y)};
        const std::array corners{isAbove(x, y), isAbove(x + 1, y), isAbove(x + 1, y + 1), isAbove(x, y + 1)};
        std::vector<Side> crossed;
        for (std::size_t i = 0; i < 4; ++i) {
            if (corners[i] != corners[(i + 1) % 4])
                crossed.push_back(sides[i]);
        }
        if (crossed.size() == 2)
            join(crossed[0], crossed[1]);
        if (crossed.size() < 4)
            return;
        // A saddle: the middle tells which corners belong together.
        const double middle =
            (*m_grid.at(x, y) + *m_grid.at(x + 1, y) + *m_grid.at(x, y + 1) + *m_grid.at(x + 1, y + 1)) / 4;
        const bool cutsFirstCorner = (middle >= m_level) != corners[0];
        join(sides[0], cutsFirstCorner ? sides[3] : sides[1]);
        join(sides[2], cutsFirstCorner ? sides[1] : sides[3]);
    }

    QList<QPointF> walk(Side side)
    {
        QList<QPointF> line{placeOf(side)};
        for (auto* neighbours = &m_neighbours[side]; !neighbours->empty();) {
            const Side next = neighbours->back();
            neighbours->pop_back();
            std::erase(m_neighbours[next], side);
            line.append(placeOf(next));
            side = next;
            neighbours = &m_neighbours[side];
        }
        return line;
    }

    const ValueGrid& m_grid;
    double m_level;
    std::map<Side, std::vector<Side>> m_neighbours; ///< crossed sides, with those that the line goes on to
};

} // namespace

std::vector<QList<QPointF>> contoursOf(const ValueGrid& grid, double level)
{
    return Tracer(grid, level).lines();
}

} // namespace linetwin::app

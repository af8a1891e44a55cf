// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

/// The column with the luck of a row and the level of its difference stands before the difference.
class Merging {
public:
    explicit Merging(StudyTable confirmed) : m_confirmed(std::move(confirmed)), m_merged(m_confirmed)
    {
        m_column = m_merged.tonedColumns.isEmpty() ? m_merged.header.size() : m_merged.tonedColumns.front();
        m_merged.rows.clear();
        m_merged.data.rows.clear();
        m_merged.header.insert(m_column, StudyTexts::tr("Luck"));
        m_merged.data.header << StudyTexts::tr("Luck");
        for (int& column : m_merged.tonedColumns)
            ++column;
    }

    void addExplored(const StudyTable& explored, std::size_t row, const QString& luck)
    {
        add(explored, row, luck);
        StudyTable::Row& added = m_merged.rows.back();
        added.isPale = true;
        added.isMarked = false;
    }
    /// The row of this source, if there is one.
    void addConfirmed(std::size_t source, double level)
    {
        const auto row = std::ranges::find(m_confirmed.rows, source, &StudyTable::Row::source);
        if (row == m_confirmed.rows.end())
            return;
        add(m_confirmed, static_cast<std::size_t>(row - m_confirmed.rows.begin()),
            StudyTexts::tr("fresh, ± at %1", "luck").arg(confidenceText(level)));
        StudyTable::Row& added = m_merged.rows.back();
        added.isMarked = true;
        added.source = firstConfirmedSource + source;
    }
    StudyTable take() { return std::move(m_merged); }

private:
    void add(const StudyTable& from, std::size_t row, const QString& luck)
    {
        m_merged.rows.push_back(from.rows[row]);
        m_merged.rows.back().cells.insert(m_column, luck);
        m_merged.data.rows.append(from.data.rows[static_cast<qsizetype>(row)] + QVariantList{luck});
    }

    StudyTable m_confirmed;
    StudyTable m_merged;
    qsizetype m_column = 0;
};

QString exploredLuck(const SweepOutcome& explored, std::size_t /*row*/)
{
    return StudyTexts::tr("exploring, ± at %1").arg(confidenceText(explored.result.differenceLevel));
}

/// Rows of a race have shifts and a level of their own; they stand as the effects do.
QString exploredLuck(const SensitivityOutcome& explored, std::size_t row)
{
    const SensitivityEffect& effect = explored.result.effects[row];
    const QString level = confidenceText(effect.comparison.differenceLevel);
    return effect.isStoppedEarly ? StudyTexts::tr("exploring, %1 shifts, ± at %2").arg(effect.replications).arg(level)
                                 : StudyTexts::tr("exploring, ± at %1").arg(level);
}

template <class Outcome> StudyTable merged(const Outcome& confirmed, const Outcome& explored)
{
    const std::vector<std::size_t>& rows = confirmed.study.rows;
    const StudyTable all = tableOf(explored, LevelPlace::Rows);
    Merging merging(tableOf(confirmed, LevelPlace::Rows));
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        const auto row = std::ranges::find(rows, all.rows[i].source);
        if (row != rows.end())
            merging.addConfirmed(static_cast<std::size_t>(row - rows.begin()), confirmed.result.differenceLevel);
        merging.addExplored(all, i, exploredLuck(explored, i));
    }
    return merging.take();
}

} // namespace

StudyTable tableOf(const SweepOutcome& confirmed, const SweepOutcome& explored)
{
    StudyTable table = merged(confirmed, explored);
    // The knee is of the whole curve, and rows alone have none.
    table.headline =
        joinedSentences({table.headline, StudyTexts::tr("Explored: %1", "a sentence").arg(tableOf(explored).headline)});
    return table;
}

StudyTable tableOf(const SensitivityOutcome& confirmed, const SensitivityOutcome& explored)
{
    return merged(confirmed, explored);
}

} // namespace linetwin::app

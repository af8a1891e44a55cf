// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/LineChecks.h"
#include "app/presentation/SideBySide.h"
#include "app/reading/EntrySummary.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/ShortenedName.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace linetwin::app {

void SideBySide::tell(const QString& text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

void SideBySide::hideChoice()
{
    m_choice->hide();
}

/// The baseline and all scenarios of the shown line but the one that is shown.
void SideBySide::offer()
{
    std::vector<std::optional<ScenarioId>> entries{std::nullopt};
    if (!m_document.shownLine().id) {
        for (const ScenarioEntry& entry : m_document.scenarios())
            entries.emplace_back(entry.id);
    }
    std::erase(entries, m_document.activeScenario());
    if (std::ranges::find(entries, m_besideEntry) == entries.end())
        m_besideEntry.reset();
    showNames();
    const QSignalBlocker silent(m_beside);
    m_beside->clear();
    for (const auto& entry : entries)
        m_beside->addItem(m_document.nameOf(entry), entry ? QVariant(static_cast<uint>(*entry)) : QVariant());
    // Nothing is chosen for the Baseline by itself.
    const auto shown = std::ranges::find(entries, m_besideEntry);
    m_beside->setCurrentIndex(shown == entries.end() ? -1 : static_cast<int>(shown - entries.begin()));
    m_beside->setEnabled(m_beside->count() > 1 || (m_beside->count() == 1 && m_beside->currentIndex() < 0));
}

void SideBySide::chooseBeside()
{
    const QVariant chosen = m_beside->currentData();
    m_besideEntry = chosen.isValid() ? std::optional(ScenarioId{chosen.toUInt()}) : std::nullopt;
    follow();
}

void SideBySide::besideNext()
{
    offer(); // nothing may have been shown yet
    if (m_beside->count() == 0 || !m_beside->isEnabled())
        return;
    m_beside->setCurrentIndex((m_beside->currentIndex() + 1) % m_beside->count());
    chooseBeside();
}

void SideBySide::showNames()
{
    const auto show = [this](QLabel& label, const QString& name) {
        label.setText(label.fontMetrics().elidedText(name, Qt::ElideMiddle, width() - 4 * gridUnit));
        label.setToolTip(plainTip(name));
    };
    show(*m_baselineName, m_document.nameOf(m_playedBeside));
    show(*m_scenarioName, m_document.nameOf(m_playedEntry));
    const EntryEvidence told = entryEvidence(m_document, m_runner.result(), m_runner.isCurrent());
    // What plays and the waterfall are of the exploring shifts, also where the figures are confirmed.
    const LiveResultPointer& result = m_runner.result();
    const QString sure = result && m_runner.isCurrent() && result->isFinal()
                             ? tr("Exploratory: %Ln shift(s)", nullptr, result->replicationCount())
                             : told.evidence;
    QStringList evidence{told.line, sure, told.caveat};
    evidence.removeAll(QString());
    m_evidence->setText(evidence.join(QStringLiteral(" · ")));
}

std::shared_ptr<const ResolvedLine> SideBySide::besideLine()
{
    const LiveResultPointer& result = m_runner.result();
    const ScenarioEntry* entry = m_besideEntry ? m_document.findScenario(*m_besideEntry) : nullptr;
    if (!entry || !result)
        return nullptr;
    if (m_besideOf == result->line && m_besideIs == m_besideEntry)
        return m_besideLine;
    m_besideOf = result->line;
    m_besideIs = m_besideEntry;
    // Both run by the settings of the shown one, but for what they make.
    Scenario scenario = entry->scenario;
    const auto product = scenario.settings.product;
    scenario.settings = sparseSettings(result->settings);
    scenario.settings.product = product;
    auto line = resolveIfValid(m_document.ownLine().line.line, scenario);
    m_besideLine = line ? std::make_shared<const ResolvedLine>(std::move(*line)) : nullptr;
    return m_besideLine;
}

QString SideBySide::besideWords() const
{
    if (!m_besideEntry)
        return tr("the baseline");
    constexpr int letters = 28; // the whole name stands above its diagram
    const QFontMetricsF metrics(m_words->font());
    return tr("“%1”").arg(
        shortenedName(m_document.nameOf(m_besideEntry), metrics, letters * metrics.averageCharWidth()));
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/SweepSettings.h"

#include "app/settings/Theme.h"
#include "app/studies/SweepRangeEdit.h"
#include "app/text/Numbers.h"

#include <QCheckBox>
#include <QLabel>

#include <cmath>

namespace linetwin::app {

SweepSettings::SweepSettings(ProjectDocument& document, QWidget* parent)
    : StudySettings(StudyKind::Sweep, document, parent), m_first(new SweepRangeEdit(document, 0, this)),
      m_hasSecond(new QCheckBox(tr("A second parameter"), this)), m_second(new SweepRangeEdit(document, 1, this)),
      m_count(new QLabel(this))
{
    m_hasSecond->setObjectName(QStringLiteral("studySecond"));
    m_hasSecond->setToolTip(tr("Every value of the one with every value of the other, as a map"));
    m_count->setObjectName(QStringLiteral("studyPoints"));
    m_count->setFont(captionFont());
    m_second->hide();
    addRow(tr("Vary"), m_first);
    addPlain(m_hasSecond);
    addPlain(m_second);
    addPlain(m_count);
    connect(m_hasSecond, &QCheckBox::toggled, m_second, &QWidget::setVisible);
    connect(m_hasSecond, &QCheckBox::toggled, this, &StudySettings::changed);
    for (SweepRangeEdit* edit : {m_first, m_second})
        connect(edit, &SweepRangeEdit::changed, this, &StudySettings::changed);
    connect(this, &StudySettings::changed, this, &SweepSettings::showCount);
    showCount();
}

void SweepSettings::fill(StudyForm& form) const
{
    for (const SweepRangeEdit* edit : {m_first, m_second}) {
        const bool isWanted = edit == m_first || m_hasSecond->isChecked();
        const auto range = edit->range();
        if (isWanted && !range) {
            form.ranges.clear();
            return;
        }
        if (isWanted)
            form.ranges.push_back(*range);
    }
}

void SweepSettings::showCount()
{
    const std::vector<SweepRange> ranges = form().ranges;
    // Not by SweepRange::count(), which does not count beyond what can be run.
    double points = 1;
    for (const SweepRange& range : ranges)
        points *= std::ceil((range.to - range.from) / range.step - 1e-9) + 1;
    const bool isTooMany = points > static_cast<double>(mostSweepPoints);
    QString text = ranges.empty() ? tr("no values yet") : tr("Values to run: %1").arg(numberText(points, 0));
    if (isTooMany)
        text += tr(", of at most %1").arg(numberText(static_cast<double>(mostSweepPoints), 0));
    m_count->setText(text);
    QPalette colors = palette();
    if (isTooMany)
        colors.setColor(QPalette::WindowText, theme().warning);
    m_count->setPalette(colors);
}

void SweepSettings::take(const StudyForm& form)
{
    m_hasSecond->setChecked(form.ranges.size() > 1);
    if (!form.ranges.empty())
        m_first->setRange(form.ranges.front());
    if (form.ranges.size() > 1)
        m_second->setRange(form.ranges.back());
}

} // namespace linetwin::app

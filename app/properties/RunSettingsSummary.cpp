// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/RunSettingsSummary.h"

#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace linetwin::app {

namespace {

QString hoursText(double hours)
{
    return RunSettingsSummary::tr("%1 h").arg(QLocale().toString(hours, 'g', 10));
}

} // namespace

RunSettingsSummary::RunSettingsSummary(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * gridUnit);
    m_form->setVerticalSpacing(gridUnit);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void RunSettingsSummary::showSettings(const ProjectDocument& document)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const RunSettings& settings = document.effectiveScenario().settings;
    const auto add = [this](const QString& label, const QString& value) {
        auto* text = new QLabel(value, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(label + u' ' + value);
        m_form->addRow(new QLabel(label, this), text);
    };
    add(tr("Shift length"), hoursText(settings.durationHours));
    add(tr("Warm-up, not counted"), settings.warmupHours > 0 ? hoursText(settings.warmupHours) : tr("none"));
    add(tr("Shifts simulated"), QLocale().toString(settings.replications));
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString seed = plain.toString(static_cast<qulonglong>(document.seed()));
    add(tr("Random seed"), settings.randomSeed ? seed : tr("%1 (drawn for this session)").arg(seed));
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/LineSettingsEditor.h"

#include "app/commands/LineCommands.h"
#include "app/properties/CounterRow.h"
#include "app/properties/SettingRow.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/PlainTip.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

constexpr double mostUnitsPerHour = 1e12;

} // namespace

LineSettingsEditor::LineSettingsEditor(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addNameAndConstraint();
    addObserved();
    refresh();
}

void LineSettingsEditor::addNameAndConstraint()
{
    m_name = new NameEdit(this);
    m_name->setObjectName(QStringLiteral("lineName"));
    connect(m_name, &NameEdit::edited, this,
            [this](const QString& name) { setLineName(m_document, name.toStdString()); });
    m_constraint = new QComboBox(this);
    m_constraint->setObjectName(QStringLiteral("constraint"));
    m_constraint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_constraint->setMinimumContentsLength(8);
    connect(m_constraint, &QComboBox::activated, this, [this](int index) {
        const QVariant station = m_constraint->itemData(index);
        setConstraint(m_document, station.isNull() ? std::nullopt : std::optional(station.toString().toStdString()));
    });
    auto* name = new SettingRow(tr("Name"), tr("The name of the line. In files: name."), m_name, nullptr, this);
    auto* constraint = new SettingRow(
        tr("Constraint"),
        tr("The station that sets the line's pace: the line's OEE is measured against it, the same for every scenario. "
           "Automatic: the one with the smallest rated speed. In files: constraint."),
        m_constraint, nullptr, this);
    for (SettingRow* row : {name, constraint}) {
        layout()->addWidget(row);
        m_layouts.push_back(row->rowLayout());
    }
}

void LineSettingsEditor::addObserved()
{
    m_goodUnits = new LabelledQuantity(
        tr("Real good units"), shownRateWord(),
        tr("Pace at which the real line delivered good units. The figures show how far the model is from it; no result "
           "depends on it. In files: observed.good_units_per_hour."),
        {QuantityKind::PerHour, 0, mostUnitsPerHour, false, ChosenUnit::PerHour}, this);
    m_goodUnits->editor().setObjectName(QStringLiteral("observed.good_units_per_hour"));
    m_oee = new LabelledQuantity(tr("Real OEE"), QStringLiteral("%"),
                                 tr("OEE of the real line, measured against the constraint's rated speed over all "
                                    "scheduled time. In percent: 74, or 37/50; 0.74 means 0.74 %. In files: "
                                    "observed.oee."),
                                 {QuantityKind::Share, 0, 1, false}, this);
    m_oee->editor().setObjectName(QStringLiteral("observed.oee"));
    const auto add = [this](LabelledQuantity& row, std::optional<double> Observed::*field) {
        //: Stands in the editor of a figure that nobody has measured
        row.editor().setNullText(tr("not known"));
        row.addBeside(addClearButton(row, field), nullptr);
        connect(&row.editor(), &QuantityEdit::valueEdited, this,
                [this, field](double value, int gesture) { observe(field, value, gesture); });
        layout()->addWidget(&row);
        m_layouts.push_back(row.rowLayout());
    };
    add(*m_goodUnits, &Observed::goodUnitsPerHour);
    add(*m_oee, &Observed::oee);
    const int width = m_oee->editor().sizeHint().width() + RowLayout::unitSpace();
    m_name->setFixedWidth(width);
    m_constraint->setFixedWidth(width);
}

QToolButton* LineSettingsEditor::addClearButton(LabelledQuantity& row, std::optional<double> Observed::*field)
{
    auto* button = new QToolButton(&row);
    button->setObjectName(row.editor().objectName() + QStringLiteral(".clear"));
    makeFieldButton(*button);
    button->setIcon(themedIcon(QStringLiteral("close")));
    button->setToolTip(tr("Forget this figure"));
    setSpokenName(*button, tr("%1: %2").arg(row.editor().accessibleName(), button->toolTip()));
    connect(button, &QToolButton::clicked, this, [this, field, &row] {
        row.editor().discardPendingText();
        observe(field, std::nullopt);
    });
    m_clearButtons.push_back(button);
    return button;
}

void LineSettingsEditor::observe(std::optional<double> Observed::*field, std::optional<double> value, int gesture)
{
    Observed observed = m_document.line().observed;
    observed.*field = value;
    setObserved(m_document, observed, gesture);
}

void LineSettingsEditor::refresh()
{
    const Line& line = m_document.line();
    m_name->showName(toQString(line.name));
    refreshConstraint();
    m_goodUnits->editor().setValue(line.observed.goodUnitsPerHour);
    m_oee->editor().setValue(line.observed.oee);
    m_clearButtons[0]->setVisible(line.observed.goodUnitsPerHour.has_value());
    m_clearButtons[1]->setVisible(line.observed.oee.has_value());
}

void LineSettingsEditor::refreshConstraint()
{
    const Line& line = m_document.line();
    const auto isAs = [this](const Station& station, int row) {
        return m_constraint->itemData(row).toString() == toQString(station.name);
    };
    bool isSame = m_constraint->count() == static_cast<int>(line.stations.size()) + 1;
    for (std::size_t i = 0; isSame && i < line.stations.size(); ++i)
        isSame = isAs(line.stations[i], static_cast<int>(i) + 1);
    if (!isSame) {
        m_constraint->clear();
        m_constraint->addItem({});
        for (const Station& station : line.stations)
            m_constraint->addItem(toQString(station.name), toQString(station.name));
    }
    const std::optional<ResolvedLine>* resolved = line.constraint ? nullptr : &m_document.resolvedBaseline();
    m_constraint->setItemText(
        0, resolved && *resolved
               ? tr("Automatic: %1").arg(toQString((*resolved)->stations[(*resolved)->yardstick.constraint].name))
               : tr("Automatic"));
    const int index = line.constraint ? m_constraint->findData(toQString(*line.constraint)) : 0;
    m_constraint->setCurrentIndex(index);
    m_constraint->setToolTip(plainTip(m_constraint->currentText()));
}

void LineSettingsEditor::commitPendingText()
{
    m_name->commit();
    m_goodUnits->editor().commit();
    m_oee->editor().commit();
}

void LineSettingsEditor::discardPendingText()
{
    m_name->discard();
    m_goodUnits->editor().discardPendingText();
    m_oee->editor().discardPendingText();
}

std::vector<RowLayout> LineSettingsEditor::rowLayouts() const
{
    return m_layouts;
}

void LineSettingsEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QToolButton* button : m_clearButtons)
        button->setIcon(themedIcon(QStringLiteral("close")));
}

} // namespace linetwin::app

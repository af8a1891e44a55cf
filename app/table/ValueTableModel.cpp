// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/ValueTableModel.h"

#include "app/commands/TypicalValues.h"
#include "app/quantities/QuantityFormat.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

QColor tinted(QColor color)
{
    constexpr int faint = 48;
    color.setAlpha(faint);
    return color;
}

} // namespace

ValueTableModel::ValueTableModel(ProjectDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_edit(document)
{
    connect(&document, &ProjectDocument::changed, this, &ValueTableModel::handle);
    rebuild();
}

int ValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stations.size());
}

int ValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(parameterCount);
}

std::optional<int> ValueTableModel::rowOf(const std::string& station) const
{
    const auto found = std::ranges::find(m_stations, station);
    return found == m_stations.end() ? std::nullopt : std::optional(static_cast<int>(found - m_stations.begin()));
}

ValueTableModel::Key ValueTableModel::keyOf(const QModelIndex& index) const
{
    return {m_document.activeScenario(), stationAt(index.row()), parameterAt(index.column()).id};
}

const ValueTableModel::Refused* ValueTableModel::refusedAt(const QModelIndex& index) const
{
    const auto found = m_refused.find(keyOf(index));
    return found == m_refused.end() ? nullptr : &found->second;
}

QString ValueTableModel::reasonAt(const QModelIndex& index) const
{
    const Refused* refused = index.isValid() ? refusedAt(index) : nullptr;
    return refused ? refused->reason : QString();
}

bool ValueTableModel::isOverridden(const QModelIndex& index) const
{
    return !m_document.isBaselineActive() &&
           m_document.overrideValue(stationAt(index.row()), parameterAt(index.column()).id).has_value();
}

bool ValueTableModel::isTypical(const QModelIndex& index) const
{
    return isTypicalValue(m_document, stationAt(index.row()), parameterAt(index.column()).id);
}

QString ValueTableModel::plainText(const std::string&, const ParameterSpec& spec, ParameterValue value) const
{
    return value ? QuantityFormat(spec).text(*value) : parameterValueText(spec.id, value);
}

QString ValueTableModel::shownText(const QModelIndex& index) const
{
    const ParameterSpec& spec = parameterAt(index.column());
    const std::string& station = stationAt(index.row());
    const auto text = [&](ParameterValue value) {
        return value ? QuantityFormat(spec).shortText(*value) : parameterValueText(spec.id, value);
    };
    const QString own = text(m_document.value(station, spec.id));
    //: A scenario's value and, in brackets, the baseline's
    return isOverridden(index) ? tr("%1 (%2)").arg(own, text(m_document.baselineValue(station, spec.id))) : own;
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const
{
    const Refused* refused = refusedAt(index);
    const ParameterSpec& spec = parameterAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return refused ? refused->text : shownText(index);
    case Qt::EditRole:
        return refused ? refused->text
                       : plainText(stationAt(index.row()), spec, m_document.value(stationAt(index.row()), spec.id));
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isOverridden(index));
        font.setItalic(isTypical(index));
        return font;
    }
    case Qt::ForegroundRole:
        return refused ? theme().bad : isLocked(spec) || isTypical(index) ? theme().mutedText : theme().text;
    case Qt::BackgroundRole:
        if (refused)
            return tinted(theme().bad);
        return isOverridden(index) ? QVariant(tinted(theme().accent)) : QVariant();
    case Qt::ToolTipRole: return plainTip(description(index));
    case Qt::AccessibleTextRole: return description(index);
    default: return {};
    }
}

QString ValueTableModel::description(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const ParameterSpec& spec = parameterAt(index.column());
    const std::string& station = stationAt(index.row());
    const QString place = tr("%1, %2").arg(toQString(station), parameterLabel(spec.id));
    if (const Refused* refused = refusedAt(index))
        return tr("%1: “%2” is not accepted. %3").arg(place, refused->text, refused->reason);
    const std::string& currency = m_document.line().currency;
    QString text = tr("%1: %2").arg(place, parameterValueText(spec.id, m_document.value(station, spec.id), currency));
    if (isTypical(index))
        text = joinedClauses({text, tr("a typical value, check it")});
    if (isLocked(spec))
        return joinedSentences({asSentence(text), tr("It belongs to the baseline.")});
    if (m_document.isBaselineActive())
        return text;
    return joinedClauses(
        {text,
         tr("baseline %1").arg(parameterValueText(spec.id, m_document.baselineValue(station, spec.id), currency))});
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? toQString(stationAt(section)) : QVariant();
    const ParameterSpec& spec = parameterAt(section);
    const QString unit =
        QuantityFormat(spec).isPercent() ? QStringLiteral("%") : parameterUnit(spec.id, m_document.line().currency);
    if (role == Qt::DisplayRole)
        return unit.isEmpty() ? parameterLabel(spec.id) : parameterLabel(spec.id) + u'\n' + unit;
    return role == Qt::ToolTipRole ? QStringLiteral("<p>%1</p>").arg(parameterHelp(spec.id).toHtmlEscaped())
                                   : QVariant();
}

Qt::ItemFlags ValueTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isLocked(parameterAt(index.column())) ? flags : flags | Qt::ItemIsEditable;
}

ReadCell ValueTableModel::read(const QString& text, const std::string& station, const ParameterSpec& spec) const
{
    const QString word = text.trimmed();
    const bool isNull = word == noValue || word == u"-" || word.compare(u"never", Qt::CaseInsensitive) == 0 ||
                        word.compare(parameterValueText(spec.id, std::nullopt), Qt::CaseInsensitive) == 0;
    if (spec.isNullable && isNull)
        return {ParameterValue(), {}};
    const QuantityFormat format(spec);
    const ParameterValue base =
        m_document.isBaselineActive() ? m_document.value(station, spec.id) : m_document.baselineValue(station, spec.id);
    const ParsedQuantity parsed = format.parse(text, base);
    return parsed.isValid() ? ReadCell{ParameterValue(parsed.value), {}}
                            : ReadCell{std::nullopt, format.problemText(parsed.problem)};
}

bool ValueTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString())
        return false;
    const ParameterSpec& spec = parameterAt(index.column());
    const std::string station = stationAt(index.row());
    const ReadCell cell = read(text, station, spec);
    if (!cell.value) {
        refuse({{station, spec.id, text, cell.reason}});
        return false;
    }
    apply({{station, spec.id, *cell.value}}, {});
    return true;
}

void ValueTableModel::apply(const std::vector<StationValue>& values, const QString& text)
{
    for (const StationValue& value : values)
        m_refused.erase({m_document.activeScenario(), value.station, value.parameter.id});
    m_edit.apply(values, text);
    announceCells();
}

void ValueTableModel::reset(const QModelIndexList& cells)
{
    std::vector<StationValue> values;
    for (const QModelIndex& cell : cells) {
        const ParameterSpec& spec = parameterAt(cell.column());
        if (!isLocked(spec) && m_document.ownValue(stationAt(cell.row()), spec.id))
            values.push_back({stationAt(cell.row()), spec.id, std::nullopt});
    }
    dropRefused(cells);
    //: What undo and redo name
    if (!values.empty())
        apply(values, tr("reset of %Ln value(s)", nullptr, static_cast<int>(values.size())));
}

void ValueTableModel::refuse(const std::vector<RefusedCell>& cells)
{
    for (const RefusedCell& cell : cells)
        m_refused[{m_document.activeScenario(), cell.station, cell.parameter}] = {cell.text, cell.reason};
    announceCells();
}

bool ValueTableModel::dropRefused(const QModelIndexList& cells)
{
    const std::size_t before = m_refused.size();
    for (const QModelIndex& cell : cells)
        m_refused.erase(keyOf(cell));
    announceCells();
    return m_refused.size() != before;
}

bool ValueTableModel::dropAllRefused()
{
    const std::size_t dropped = std::erase_if(
        m_refused, [this](const auto& each) { return std::get<0>(each.first) == m_document.activeScenario(); });
    announceCells();
    return dropped > 0;
}

void ValueTableModel::handle(const Change& change)
{
    std::visit(Overloaded{
                   [this](const DocumentReplaced&) {
                       m_refused.clear();
                       rebuild();
                   },
                   [this](const StationsChanged&) { rebuild(); },
                   [this](const LineChanged&) { announceCells(); },
                   [this](const ParameterChanged&) { announceCells(); },
                   [this](const ActiveEntryChanged&) { announceCells(); },
                   [this](const EntriesChanged&) { announceCells(); },
                   [](const FileStateChanged&) {},
               },
               change);
}

void ValueTableModel::rebuild()
{
    beginResetModel();
    m_stations.clear();
    for (const Station& station : m_document.line().stations)
        m_stations.push_back(station.name);
    std::erase_if(m_refused, [this](const auto& each) {
        const LineEntry* of = m_document.lineOf(std::get<0>(each.first));
        return !of || !of->line.line.indexOf(std::get<1>(each.first));
    });
    endResetModel();
}

void ValueTableModel::announceCells()
{
    if (!m_stations.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (std::exchange(m_currency, m_document.line().currency) != m_currency)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace linetwin::app

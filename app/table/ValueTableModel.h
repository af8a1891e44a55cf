// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/document/ProjectDocument.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace linetwin::app {

/// A cell's text as a value, or why it is none.
struct ReadCell {
    std::optional<ParameterValue> value;
    QString reason;
};

/// A text that is to be a value, and why it is none.
struct RefusedCell {
    std::string station;
    ParameterId parameter{};
    QString text;
    QString reason;
};

/// All parameters of all stations as the active entry has them: a row for each station, a column for each row of the
/// parameter table. A text that is no value stays in its cell, marked, until it is mended or dropped; the document
/// does not know of it.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ValueTableModel(ProjectDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The text as typed. What is no value is marked, and false returned.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const std::string& stationAt(int row) const { return m_stations[static_cast<std::size_t>(row)]; }
    static int columnOf(const ParameterSpec& spec) { return static_cast<int>(&spec - parameterSpecs().data()); }
    static const ParameterSpec& parameterAt(int column) { return parameterSpecs()[static_cast<std::size_t>(column)]; }
    std::optional<int> rowOf(const std::string& station) const;
    ReadCell read(const QString& text, const std::string& station, const ParameterSpec& spec) const;
    /// Whether the value came with the station and nobody has checked it.
    bool isTypical(const QModelIndex& index) const;
    const ProjectDocument& document() const { return m_document; }

    /// One undo step; marks at these cells go.
    void apply(const std::vector<StationValue>& values, const QString& text);
    /// Back to the baseline's value, for the Baseline to the default; refused texts are dropped.
    void reset(const QModelIndexList& cells);
    void refuse(const std::vector<RefusedCell>& cells);
    /// Why the text in the cell is no value; empty if it is one.
    QString reasonAt(const QModelIndex& index) const;
    /// Drops the refused texts of the active entry, at these cells or everywhere; false if there is none.
    bool dropRefused(const QModelIndexList& cells);
    bool dropAllRefused();
    /// What is in the cell, in words: station, parameter, value, what it goes back to.
    QString description(const QModelIndex& index) const;

private:
    struct Refused {
        QString text;
        QString reason;
    };
    using Key = std::tuple<std::optional<ScenarioId>, std::string, ParameterId>;

    Key keyOf(const QModelIndex& index) const;
    const Refused* refusedAt(const QModelIndex& index) const;
    bool isLocked(const ParameterSpec& spec) const { return spec.isBaselineOnly && !m_document.isBaselineActive(); }
    bool isOverridden(const QModelIndex& index) const;
    QString plainText(const std::string& station, const ParameterSpec& spec, ParameterValue value) const;
    QString shownText(const QModelIndex& index) const;
    void handle(const Change& change);
    void rebuild();
    void announceCells();

    ProjectDocument& m_document;
    StationEdit m_edit;
    std::vector<std::string> m_stations;
    std::string m_currency; ///< in the headers
    std::map<Key, Refused> m_refused;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/reading/ScenarioChanges.h"

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace linetwin::app {

/// The entries of the document as rows: the Baseline first, then its scenarios, then each other line with its
/// scenarios, in their order. Mirrors the document; renaming and moving a row push commands.
class ScenarioModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsActiveRole = Qt::UserRole, ///< bool
        IsModifiedRole,              ///< bool: there are unsaved changes
        FileRole,                    ///< QString: file name, or that there is none
        SummaryRole,                 ///< QString: what stands there instead of changes
        ChangesRole,                 ///< QStringList: what differs from the baseline, at first
        ValuesRole,                  ///< QStringList: the values of each of these changes, short
        ChangeCountRole,             ///< int: of all changes
        KindRole,                    ///< int: EntryKind
        IsIndentedRole,              ///< bool: a scenario of another line
    };

    enum EntryKind { Baseline, OtherLine, Scenario };

    explicit ScenarioModel(ProjectDocument& document, QObject* parent = nullptr);

    /// nullopt is the Baseline. The row has to exist.
    std::optional<ScenarioId> entryAt(int row) const;
    /// The Baseline's row, 0, for a scenario that is gone.
    int rowOf(std::optional<ScenarioId> entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count, const QModelIndex& destinationParent,
                  int destinationChild) override;

private:
    struct Row {
        std::optional<ScenarioId> id;
        QString name;
        QString description;
        QString file; ///< name only, empty without one
        QString path;
        bool isActive = false;
        bool isModified = false;
        EntryKind kind = Scenario;
        bool isIndented = false;
        std::optional<FirstChanges> changes = std::nullopt; ///< found out where the row is looked at
    };

    /// Whether what a row says of its changes has to be found out anew.
    using IsTouched = std::function<bool(std::optional<ScenarioId> entry)>;

    void follow(const Change& change);
    void followParameter(std::optional<ScenarioId> entry);
    void refresh(const IsTouched& isTouched);
    std::vector<Row> makeRows() const;
    const FirstChanges& changesOf(const Row& row) const;
    Row rowOf(const LineEntry& line) const;
    Row rowOf(const ScenarioEntry& entry, const LineEntry& line) const;
    QString summaryOf(const Row& row) const;
    QString toolTipOf(const Row& row) const;
    QString spokenText(const Row& row) const;

    ProjectDocument& m_document;
    mutable std::vector<Row> m_rows; ///< their changes are found out by data()
};

} // namespace linetwin::app

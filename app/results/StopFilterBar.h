// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/StopTableModel.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace linetwin::app {

class FlowLayout;

/// Where the user chooses which stops are listed: by station, kind and text, and how short a wait may be. Says how many
/// are listed, and what is not.
class StopFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit StopFilterBar(QWidget* parent = nullptr);

    StopFilter filter() const;
    /// Waits shorter than this are not to be looked for.
    SimTime shortestWait() const;
    /// The chosen station stays chosen where it is among them. Emits nothing; false if they are those there were.
    bool setStations(const QStringList& names);
    QStringList stations() const;
    /// Names of stop reasons, and whether stations can be in changeover and closed: what there is not cannot be chosen.
    /// What is chosen stays so where it can; emits nothing.
    void setReasons(const QStringList& names, bool hasSetup, bool hasPlanned);
    void setCount(const QString& text);
    /// Hidden while empty. A link in it has all waits listed.
    void setHint(const QString& text);
    /// At the end of the bar.
    void addButton(QWidget* button);

Q_SIGNALS:
    void filterChanged();
    void shortestWaitChanged();

private:
    void fillChoices();
    void fillKinds(bool hasSetup, bool hasPlanned);
    void prepareTexts();
    void arrange();
    void showWaitChoice();

    QComboBox* m_station;
    QComboBox* m_kind;
    QComboBox* m_reason; ///< shown where there are any
    QComboBox* m_wait;   ///< shown while waits are among the kinds
    QLineEdit* m_text;
    FlowLayout* m_search = nullptr;
    QLabel* m_count;
    QLabel* m_hint;
};

} // namespace linetwin::app
